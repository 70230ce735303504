import { html } from "hono/html";
import type { JsonSchema } from "../openapi/openapi-types.ts";
import { typeOf } from "./type-words.ts";

/** The fields of a model. */
export function schemaSection([name, schema]: [string, JsonSchema]): ReturnType<typeof html> {
  const { description = "", properties, required = [] } = schema;
  const fields = Object.entries(properties ?? {}).filter(
    (entry): entry is [string, JsonSchema] => typeof entry[1] === "object",
  );
  return html`<section id="schema-${name}" aria-labelledby="title-schema-${name}">
    <h3 id="title-schema-${name}">${name}</h3>
    ${description === "" ? "" : html`<p>${description}</p>`}
    ${
      fields.length === 0
        ? html`<p>${typeOf(schema)}</p>`
        : html`<table>
            <thead>
              <tr>
                <th scope="col">field</th>
                <th scope="col">type</th>
                <th scope="col">meaning</th>
              </tr>
            </thead>
            <tbody>
              ${fields.map(
                ([field, facts]) =>
                  html`<tr>
                    <th scope="row">
                      <code>${field}</code>${required.includes(field) ? "" : " (optional)"}
                    </th>
                    <td>${typeOf(facts)}</td>
                    <td>${facts.description ?? ""}</td>
                  </tr>`,
              )}
            </tbody>
          </table>`
    }
  </section>`;
}
