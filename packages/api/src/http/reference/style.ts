/** The style of the reference page, light or dark like the reader's system. */
export const STYLE = `
:root { color-scheme: light dark; --line: color-mix(in srgb, currentColor 20%, transparent); }
body { margin: 0; display: grid; grid-template-columns: 15rem minmax(0, 1fr); font: 1rem/1.5 system-ui, sans-serif; }
nav { position: sticky; top: 0; align-self: start; box-sizing: border-box; max-height: 100vh; overflow-y: auto; padding: 1rem; border-right: 1px solid var(--line); }
nav h2 { font-size: 1rem; margin: 0.5rem 0 0; }
nav ul { margin: 0; padding: 0; list-style: none; }
main { padding: 1rem 2rem 4rem; max-width: 70rem; }
section { margin: 2rem 0; padding-top: 1rem; border-top: 1px solid var(--line); }
h3 { margin: 0; font-weight: 500; }
h4 { margin: 0.5rem 0; }
code, pre { font-family: ui-monospace, monospace; font-size: 0.9rem; overflow-wrap: anywhere; }
pre { overflow-x: auto; max-height: 24rem; padding: 0.75rem; border: 1px solid var(--line); }
table { width: 100%; border-collapse: collapse; }
th, td { padding: 0.25rem 0.75rem 0.25rem 0; text-align: left; vertical-align: top; font-weight: 400; border-bottom: 1px solid var(--line); }
thead th { font-weight: 600; }
summary { cursor: pointer; padding: 0.25rem 0; }
:target { scroll-margin-top: 1rem; }
@media (max-width: 45rem) { body { display: block; } nav { position: static; max-height: none; border-right: 0; } main { padding: 1rem; } }
`;
