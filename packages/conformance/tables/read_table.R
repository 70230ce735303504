# Reads a table with read.csv or readxl and prints its cells, one a line: row, column, value.
# Rscript read_table.R FILE SEPARATOR, which is comma, tab or readxl
arguments <- commandArgs(trailingOnly = TRUE)
table <- if (arguments[2] == "readxl") as.data.frame(readxl::read_excel(arguments[1])) else read.csv(
  arguments[1],
  sep = if (arguments[2] == "tab") "\t" else ",",
  colClasses = c(area_id = "character"),
  check.names = FALSE,
  na.strings = "",
  encoding = "UTF-8"
)
for (row in seq_len(nrow(table)))
  for (column in names(table)) {
    value <- table[row, column]
    text <- if (is.na(value)) "" else if (is.numeric(value)) format(value, digits = 17) else as.character(value)
    cat(row, column, if (is.numeric(value) || is.na(value)) "number" else "text", text, sep = "\x1f")
    cat("\x1e")
  }
