import { testsOf } from "../../vitest.base.ts";

/** Without hostile inputs, which have a command of their own. */
export default testsOf(import.meta.dirname, ["test/hostile/**"]);
