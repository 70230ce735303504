const percent = new Intl.NumberFormat("en", { style: "percent", maximumFractionDigits: 1 });

/** The share of each class under its name, the greatest first, each with a bar. */
export function ClassShares({
  shares,
  names,
}: {
  shares: Readonly<Record<string, number>>;
  names: Readonly<Record<string, string>>;
}) {
  const sorted = Object.entries(shares).toSorted(([, a], [, b]) => b - a);
  return (
    <ul className="class-shares">
      {sorted.map(([code, share]) => (
        <li key={code}>
          <span>{names[code] ?? `class ${code}`}</span>
          <span className="share">{percent.format(share)}</span>
          <meter min={0} max={1} value={share} aria-hidden="true" />
        </li>
      ))}
    </ul>
  );
}
