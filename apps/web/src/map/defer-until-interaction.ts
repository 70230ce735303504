const { promise, resolve } = Promise.withResolvers<void>();

/**
 * Resolves at the first interaction of the user: a pointer move, a key, a touch. Loading the map keeps a slow machine busy for
 * a second, so the page first becomes readable and usable without it.
 */
export const firstInteraction: Promise<void> = promise;

/** Loads the map without an interaction, e.g. for a link with areas. */
export const skipDeferral: () => void = resolve;

for (const event of ["pointermove", "pointerdown", "keydown", "wheel", "touchstart", "focusin"])
  addEventListener(event, skipDeferral, { once: true, passive: true });
