import {
  AREAS_FILE,
  callLines,
  inlineAreas,
  KEY_VARIABLE,
  perRequest,
  type Program,
} from "./program.ts";

/** The question in R, with httr2 and jsonlite: a data frame with a row for each value. */
export function r(program: Program): string {
  const inline = inlineAreas(program);
  const max = perRequest(program);
  const key = program.needsKey
    ? ` |>\n    req_headers("x-api-key" = Sys.getenv("${KEY_VARIABLE}"))`
    : "";
  return `# install.packages(c("httr2", "jsonlite")); R 4.1 or newer
library(httr2)
library(jsonlite)

${
  inline === undefined
    ? `# The areas, saved from the page into the folder of this program.
areas <- fromJSON("${AREAS_FILE}", simplifyVector = FALSE)$features`
    : `areas <- fromJSON(${rawString(jsonList(inline))}, simplifyVector = FALSE)`
}
calls <- fromJSON(${rawString(jsonList(callLines(program)))}, simplifyVector = FALSE)

ask <- function(call, geometries) {
  # A list with one id stays a list in JSON.
  call$dataset_ids <- as.list(call$dataset_ids)
  body <- toJSON(c(call, list(geometries = geometries)), auto_unbox = TRUE, digits = NA)
  request(${JSON.stringify(`${program.url}/api/v1/extract/batch`)})${key} |>
    req_body_raw(body, type = "application/json") |>
    req_perform() |>
    resp_body_string() |>
    fromJSON(simplifyVector = FALSE)
}

# One row for each value; for shares of classes one for each class.
rows_of <- function(area, result) {
  value <- result$value
  if (is.null(value)) value <- NA_real_
  data.frame(
    area = area,
    dataset_id = result$dataset_id,
    timestamp = if (is.null(result$timestamp)) NA_character_ else result$timestamp,
    class = if (is.null(names(value))) NA_character_ else names(value),
    value = as.numeric(unlist(value)),
    units = result$units
  )
}

rows <- list()
for (call in calls) {
  # CAS limits the size of a request: ${max} of these areas at a time.
  for (start in seq(1, length(areas), by = ${max})) {
    part <- areas[start:min(start + ${max - 1}, length(areas))]
    responses <- ask(call, lapply(part, \\(area) area$geometry))$responses
    for (index in seq_along(part)) {
      id <- part[[index]]$id
      for (result in responses[[index]]$results) rows <- c(rows, list(rows_of(id, result)))
      for (warning in responses[[index]]$warnings) message(id, " ", warning)
    }
  }
}
values <- do.call(rbind, rows)
stream_out(values, verbose = FALSE, digits = NA, na = "null")
`;
}

/** Lines of JSON, each with a comma at its end, as a list. */
const jsonList = (lines: string): string => `[\n${lines.replace(/,$/, "")}\n]`;

/** A raw string of R, with as many dashes as it takes that the text does not end it. */
function rawString(text: string): string {
  let dashes = "";
  while (text.includes(`)${dashes}"`)) dashes += "-";
  return `r"${dashes}(${text})${dashes}"`;
}
