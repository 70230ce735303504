import { AGGREGATION_METHODS, type AggregationMethod, type Dataset } from "@cas/models";
import { isCategorical } from "../question/calls.ts";
import type { WorkbenchRequest } from "../question/question.ts";

/** The usual statistics of quantities and of class codes; the selects offer the others after them. */
const OF_QUANTITIES: readonly AggregationMethod[] = ["mean", "median", "min", "max", "std", "sum"];
const OF_CLASSES: readonly AggregationMethod[] = ["distribution", "majority", "minority", "unique"];

const NAMES: Readonly<Record<AggregationMethod, string>> = {
  mean: "mean",
  median: "median",
  min: "minimum",
  max: "maximum",
  std: "standard deviation",
  sum: "sum over the cells",
  majority: "most frequent class",
  minority: "rarest class",
  unique: "number of classes",
  distribution: "share of each class",
};

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
          usual={OF_QUANTITIES}
          value={question.aggregation}
          onChange={(aggregation) => {
            onChange({ aggregation });
          }}
        />
      )}
      {hasClasses && (
        <StatisticSelect
          label="Statistic of classes"
          usual={OF_CLASSES}
          value={question.classAggregation}
          onChange={(classAggregation) => {
            onChange({ classAggregation });
          }}
        />
      )}
    </>
  );
}

function StatisticSelect({
  label,
  usual,
  value,
  onChange,
}: {
  label: string;
  usual: readonly AggregationMethod[];
  value: AggregationMethod;
  onChange: (method: AggregationMethod) => void;
}) {
  const others = AGGREGATION_METHODS.filter((method) => !usual.includes(method));
  return (
    <label>
      {label}
      <select
        value={value}
        onChange={(event) => {
          const chosen = AGGREGATION_METHODS.find((method) => method === event.target.value);
          if (chosen !== undefined) onChange(chosen);
        }}
      >
        <Options methods={usual} />
        <optgroup label="Rarely useful here">
          <Options methods={others} />
        </optgroup>
      </select>
    </label>
  );
}

function Options({ methods }: { methods: readonly AggregationMethod[] }) {
  return methods.map((method) => (
    <option key={method} value={method}>
      {NAMES[method]}
    </option>
  ));
}
