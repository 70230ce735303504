import type { AttributeResult, Dataset } from "@cas/models";
import { CoverageCell } from "./coverage-cell.tsx";
import { timeName } from "./time-name.ts";
import { QualityBadge } from "./quality-badge.tsx";
import { ValueCell } from "./value-cell.tsx";

/** The results, one row a dataset; on a narrow screen each row becomes a card. */
export function ResultsTable({
  results,
  datasets,
}: {
  results: readonly AttributeResult[];
  datasets: readonly Dataset[];
}) {
  const byId = new Map(datasets.map((dataset) => [dataset.id, dataset]));
  return (
    <table>
      <thead>
        <tr>
          <th scope="col">Dataset</th>
          <th scope="col">Value</th>
          <th scope="col">Statistic</th>
          <th scope="col">Quality</th>
          <th scope="col">Coverage</th>
          <th scope="col">Time</th>
        </tr>
      </thead>
      <tbody>
        {results.map((result) => (
          <ResultRow
            key={result.dataset_id}
            result={result}
            dataset={byId.get(result.dataset_id)}
          />
        ))}
      </tbody>
    </table>
  );
}

function ResultRow({ result, dataset }: { result: AttributeResult; dataset: Dataset | undefined }) {
  return (
    <tr>
      <th scope="row">
        {dataset?.name ?? result.dataset_id}
        <small>
          <code>{result.dataset_id}</code>
        </small>
      </th>
      <td data-label="Value">
        <ValueCell result={result} classes={dataset?.variables[0]?.classes} />
      </td>
      <td data-label="Statistic">{result.aggregation}</td>
      <td data-label="Quality">
        <QualityBadge quality={result.quality} />
      </td>
      <td data-label="Coverage">
        <CoverageCell result={result} />
      </td>
      <td data-label="Time">{timeName(result.timestamp, dataset)}</td>
    </tr>
  );
}
