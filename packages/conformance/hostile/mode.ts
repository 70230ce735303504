/** The long form is run by hand, on an idle machine: more rounds, larger attacks, and the times are asserted. */
export const isLong: boolean = process.env["CAS_HOSTILE_LONG"] === "1";
