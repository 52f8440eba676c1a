/** The heads of a table's columns by their names; one that has a class of its own is a pair. */
export function Heads({ names }: { names: readonly (string | number | readonly [name: string, className: string])[] }) {
  return (
    <thead>
      <tr>
        {names.map((one) => {
          const [name, className] = typeof one === 'object' ? one : [one, undefined];
          return (
            <th key={name} scope="col" className={className}>
              {name}
            </th>
          );
        })}
      </tr>
    </thead>
  );
}
