import type { AggregationMethod, Dataset } from "@cas/models";
import { isCategorical } from "../question/aggregation-of.ts";
import type { WorkbenchRequest } from "../question/question.ts";
import { OF_CLASSES, OF_QUANTITIES, statisticName } from "../question/statistics.ts";

/** Selects the statistic of quantities and that of classes, each if any of the datasets has them. */
export function StatisticFields({
  question,
  datasets,
  onChange,
}: {
  question: WorkbenchRequest;
  datasets: readonly Dataset[];
  onChange: (part: Partial<WorkbenchRequest>) => void;
}) {
  const hasClasses = datasets.some(isCategorical);
  const hasQuantities = datasets.length === 0 || datasets.some((one) => !isCategorical(one));
  return (
    <>
      {hasQuantities && (
        <StatisticSelect
          label="Statistic of quantities"
          fitting={OF_QUANTITIES}
          value={question.aggregation}
          onChange={(aggregation) => {
            onChange({ aggregation });
          }}
        />
      )}
      {hasClasses && (
        <StatisticSelect
          label="Statistic of classes"
          fitting={OF_CLASSES}
          value={question.classAggregation}
          onChange={(classAggregation) => {
            onChange({ classAggregation });
          }}
        />
      )}
    </>
  );
}

/** Offers only statistics that fit: others would be answered by another one, or by a number without a meaning. */
function StatisticSelect<Method extends AggregationMethod>({
  label,
  fitting,
  value,
  onChange,
}: {
  label: string;
  fitting: readonly Method[];
  value: Method;
  onChange: (method: Method) => void;
}) {
  return (
    <label>
      {label}
      <select
        value={value}
        onChange={(event) => {
          const chosen = fitting.find((method) => method === event.target.value);
          if (chosen !== undefined) onChange(chosen);
        }}
      >
        {fitting.map((method) => (
          <option key={method} value={method}>
            {statisticName(method)}
          </option>
        ))}
      </select>
    </label>
  );
}
