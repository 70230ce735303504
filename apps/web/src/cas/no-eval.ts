import { config } from "zod";

// zod tries to compile the checks of a schema with eval. The content security policy of the page forbids eval, and the browser
// would report the attempt. The page checks little, so slower checks cost nothing.
config({ jitless: true });
