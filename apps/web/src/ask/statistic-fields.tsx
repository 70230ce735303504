import { AGGREGATION_METHODS, type AggregationMethod, type Dataset } from "@cas/models";
import { isCategorical } from "../question/calls.ts";
import type { WorkbenchRequest } from "../question/question.ts";

/** The statistics that mean something for quantities, and for class codes; the others are offered after them. */
const OF_QUANTITIES: readonly AggregationMethod[] = ["mean", "median", "min", "max", "std", "sum"];
const OF_CLASSES: readonly AggregationMethod[] = ["distribution", "majority", "minority", "unique"];

const WORDS: Readonly<Record<AggregationMethod, string>> = {
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

/** Which statistic of the quantities and which of the classes, as far as there are any among the datasets. */
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

function StatisticSelect({
  label,
  fitting,
  value,
  onChange,
}: {
  label: string;
  fitting: readonly AggregationMethod[];
  value: AggregationMethod;
  onChange: (method: AggregationMethod) => void;
}) {
  const others = AGGREGATION_METHODS.filter((method) => !fitting.includes(method));
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
        <Options methods={fitting} />
        <optgroup label="Rarely meant here">
          <Options methods={others} />
        </optgroup>
      </select>
    </label>
  );
}

function Options({ methods }: { methods: readonly AggregationMethod[] }) {
  return methods.map((method) => (
    <option key={method} value={method}>
      {WORDS[method]}
    </option>
  ));
}
