import { Comment, Converter, ReflectionKind } from "typedoc";
import ts from "typescript";

/**
 * A plugin of typedoc. Schemas describe the fields of the models by zod's `describe`; the plugin uses that text, which is also in
 * the OpenAPI document, as their comment.
 *
 * @param {import("typedoc").Application} app
 */
export function load(app) {
  app.converter.on(Converter.EVENT_CREATE_DECLARATION, (context, reflection) => {
    if (reflection.kind !== ReflectionKind.Property || reflection.hasComment()) return;
    const declarations = context.getSymbolFromReflection(reflection)?.declarations ?? [];
    const description = declarations.map(descriptionOf).find((text) => text !== undefined);
    if (description !== undefined)
      reflection.comment = new Comment([{ kind: "text", text: description }]);
  });
}

/** @param {ts.Declaration} declaration */
function descriptionOf(declaration) {
  if (!ts.isPropertyAssignment(declaration)) return undefined;
  const call = declaration.initializer;
  if (!ts.isCallExpression(call) || !ts.isPropertyAccessExpression(call.expression))
    return undefined;
  const [text] = call.arguments;
  return call.expression.name.text === "describe" && text !== undefined && ts.isStringLiteral(text)
    ? text.text
    : undefined;
}
