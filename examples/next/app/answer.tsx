"use client";

import { fromTrpcError } from "@cas/api/client";
import type { Dataset, GeometryInput } from "@cas/models";
import { useQuery } from "@tanstack/react-query";
import type { ReactNode } from "react";
import { Months } from "./months.tsx";
import { useTRPC } from "./trpc.tsx";

interface Props {
  readonly geometry: GeometryInput;
  readonly dataset: Dataset;
}

const number = new Intl.NumberFormat("en", { maximumSignificantDigits: 5 });
const percent = new Intl.NumberFormat("en", { style: "percent", maximumFractionDigits: 1 });

/** The value of a dataset over a place; its months or its classes below. */
export function Answer({ geometry, dataset }: Props): ReactNode {
  const trpc = useTRPC();
  const [variable] = dataset.variables;
  const isCategorical = variable?.data_type === "categorical";
  const { start, temporal_type: rhythm } = dataset.temporal;
  const year = rhythm === "monthly" && start !== null ? Number(start.slice(0, 4)) : undefined;

  const answer = useQuery(
    trpc.cas.extract.queryOptions({
      geometry,
      dataset_ids: [dataset.id],
      aggregation: isCategorical ? "distribution" : "mean",
      ...(year === undefined ? {} : { time_range: [String(year), String(year)] }),
    }),
  );
  const months = useQuery(
    trpc.monthly.queryOptions(
      { geometry, dataset: dataset.id, year: year ?? 0 },
      { enabled: year !== undefined },
    ),
  );

  if (answer.isPending) return <section className="answer" aria-busy="true" />;
  if (answer.isError)
    return (
      <section className="answer" role="alert">
        {fromTrpcError(answer.error).message}
      </section>
    );
  const [result] = answer.data.results;
  if (result === undefined) return null;
  const nameOf = (code: string): string => variable?.classes?.[code] ?? `class ${code}`;
  const shares =
    typeof result.value === "object" && result.value !== null
      ? Object.entries(result.value).toSorted(([, a], [, b]) => b - a)
      : [];
  const [largest] = shares;

  return (
    <section className="answer" aria-live="polite">
      <h2>{dataset.name}</h2>
      <p className="value">
        {typeof result.value === "number" ? (
          <>
            {number.format(result.value)} <small>{result.units}</small>
          </>
        ) : (
          ((largest && nameOf(largest[0])) ?? "No value here")
        )}
      </p>
      <dl>
        <dt>Statistic</dt>
        <dd>
          {result.aggregation}
          {year !== undefined && `, ${year}`}
        </dd>
        <dt>Quality</dt>
        <dd>{result.quality}</dd>
        <dt>Coverage</dt>
        <dd>{percent.format(result.coverage_fraction)}</dd>
      </dl>
      {months.data !== undefined && <Months months={months.data} units={result.units} />}
      {shares.length > 1 && (
        <table>
          <thead>
            <tr>
              <th>Class</th>
              <th>Share</th>
            </tr>
          </thead>
          <tbody>
            {shares.map(([code, share]) => (
              <tr key={code}>
                <td>{nameOf(code)}</td>
                <td>{percent.format(share)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      <footer>{dataset.citation}</footer>
    </section>
  );
}
