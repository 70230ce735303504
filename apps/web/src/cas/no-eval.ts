import { config } from "zod";

// zod compiles the checks of a schema by evaluating text, which the page's policy forbids, and finds that out by trying:
// the browser would report the attempt. The page itself checks little, so that nothing is lost.
config({ jitless: true });
