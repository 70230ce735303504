import type { Handler } from "hono";
import { html } from "hono/html";
import type { OpenApiDocument } from "../openapi/openapi-types.ts";
import { operationSection } from "./operation-section.ts";
import { schemaSection } from "./schema-section.ts";
import { STYLE } from "./style.ts";

/** The page runs no script and loads nothing from other servers. */
const POLICY =
  "default-src 'none'; style-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

/** The page for readers of the OpenAPI document; rendered once, needs neither scripts nor the network. */
export function referencePage(document: OpenApiDocument): Handler {
  const page = render(document);
  return (context) => context.html(page, 200, { "Content-Security-Policy": POLICY });
}

/** The style sheet of the page. */
export const referenceStyle: Handler = (context) =>
  context.body(STYLE, 200, { "Content-Type": "text/css; charset=utf-8" });

function render({ info, tags, paths, components }: OpenApiDocument): ReturnType<typeof html> {
  const operations = Object.entries(paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, operation]) => ({ method, path, operation })),
  );
  const ofTag = (tag: string): typeof operations =>
    operations.filter(({ operation }) => operation.tags.includes(tag));
  const schemas = Object.entries(components.schemas).toSorted(([a], [b]) => (a < b ? -1 : 1));
  return html`<!doctype html>
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>${info.title}: HTTP API ${info.version}</title>
        <link rel="stylesheet" href="docs/style.css" />
      </head>
      <body>
        <nav aria-label="Contents">
          ${tags.map(
            ({ name }) =>
              html`<h2>${name}</h2>
                <ul>
                  ${ofTag(name).map(
                    ({ operation }) =>
                      html`<li>
                        <a href="#${operation.operationId}">${operation.operationId}</a>
                      </li>`,
                  )}
                </ul>`,
          )}
          <h2>schemas</h2>
          <ul>
            ${schemas.map(([name]) => html`<li><a href="#schema-${name}">${name}</a></li>`)}
          </ul>
        </nav>
        <main>
          <h1>${info.title} <small>${info.version}</small></h1>
          <p>${info.description}</p>
          <p><a href="openapi.json">openapi.json</a></p>
          ${tags.map(
            ({ name, description }) =>
              html`<h2>${name}</h2>
                <p>${description}</p>
                ${ofTag(name).map(operationSection)}`,
          )}
          <h2>schemas</h2>
          ${schemas.map(schemaSection)}
        </main>
      </body>
    </html>`;
}
