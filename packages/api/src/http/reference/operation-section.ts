import { html } from "hono/html";
import type { MediaType, Operation, Parameter, ResponseObject } from "../openapi/openapi-types.ts";
import { typeOf } from "./type-words.ts";

type Html = ReturnType<typeof html>;

/** Request and responses of one method of one path. */
export function operationSection({
  method,
  path,
  operation,
}: {
  method: string;
  path: string;
  operation: Operation;
}): Html {
  const { operationId, summary, description, security, parameters = [], requestBody } = operation;
  return html`<section id="${operationId}" aria-labelledby="title-${operationId}">
    <h3 id="title-${operationId}">
      <code><b>${method.toUpperCase()}</b> ${path}</code> ${summary}
    </h3>
    <p>
      ${description} ${security.length > 0 ? "Needs X-API-Key if the server requires a key." : ""}
    </p>
    ${parameters.length > 0 ? parameterTable(parameters) : ""}
    ${requestBody === undefined ? "" : body("Request", requestBody.content["application/json"])}
    ${Object.entries(operation.responses).map(response)}
  </section>`;
}

function parameterTable(parameters: readonly Parameter[]): Html {
  return html`<table>
    <thead>
      <tr>
        <th scope="col">parameter</th>
        <th scope="col">type</th>
        <th scope="col">meaning</th>
      </tr>
    </thead>
    <tbody>
      ${parameters.map(
        ({ name, in: place, required, schema, description }) =>
          html`<tr>
            <th scope="row"><code>${name}</code> ${place}${required ? ", required" : ""}</th>
            <td>${typeOf(schema)}</td>
            <td>${description}</td>
          </tr>`,
      )}
    </tbody>
  </table>`;
}

function response([status, { description, headers, content }]: [string, ResponseObject]): Html {
  return html`<details ${status === "200" ? "open" : ""}>
    <summary><b>${status}</b> ${description.replaceAll("`", "")}</summary>
    <p>Headers: ${Object.keys(headers).join(", ")}</p>
    ${body("Response", content["application/json"])}
  </details>`;
}

function body(title: string, { schema, example }: MediaType): Html {
  return html`<h4>${title}: ${typeOf(schema)}</h4>
    ${example === undefined ? "" : html`<pre tabindex="0">${JSON.stringify(example, null, 2)}</pre>`}`;
}
