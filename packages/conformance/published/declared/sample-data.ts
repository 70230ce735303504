import { readCounties } from "@cas/sample-data";

export const counties = () => readCounties();
