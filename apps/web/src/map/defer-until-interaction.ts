const { promise, resolve } = Promise.withResolvers<void>();

/**
 * Fulfilled at the first sign of somebody at the page: a pointer that moves, a key, a touch. Preparing the map keeps a slow
 * machine busy for a second; until then the page is there, readable and ready.
 */
export const firstInteraction: Promise<void> = promise;

/** For what shows somebody without such a sign: a link that brings areas. */
export const skipDeferral: () => void = resolve;

for (const sign of ["pointermove", "pointerdown", "keydown", "wheel", "touchstart", "focusin"])
  addEventListener(sign, skipDeferral, { once: true, passive: true });
