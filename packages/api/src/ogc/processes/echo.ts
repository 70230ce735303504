import {
  type ExecuteRequest,
  isReference,
  refuseUnknownInputs,
  valueOf,
} from "../wire/execute-request.ts";
import { badRequest } from "../wire/exceptions.ts";
import { ECHO } from "./descriptions.ts";

const MOST_CHARACTERS = 10_000;
const MOST_SECONDS = 30;

/** The inputs of the process echo. */
export interface EchoInputs {
  readonly message: string;
  /** Seconds until the message is returned. */
  readonly pauseS: number;
}

/**
 * Reads the inputs of the process echo.
 *
 * @throws OgcException
 */
export function echoInputsOf({ inputs }: ExecuteRequest): EchoInputs {
  refuseUnknownInputs(inputs, Object.keys(ECHO.inputs));
  const message = valueOf(inputs["message"]);
  const pause = valueOf(inputs["pause"]) ?? 0;
  if (isReference(message)) throw badRequest("Links as inputs are refused: send the text itself");
  if (typeof message !== "string" || message.length > MOST_CHARACTERS)
    throw badRequest(`inputs.message must be a text of at most ${MOST_CHARACTERS} characters`);
  if (typeof pause !== "number" || !Number.isInteger(pause) || pause < 0 || pause > MOST_SECONDS)
    throw badRequest(`inputs.pause must be a whole number of seconds from 0 to ${MOST_SECONDS}`);
  return { message, pauseS: pause };
}
