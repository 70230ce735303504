// node main.js TOPIC URL: runs the program of that name against apps/server and prints its result as JSON.
const [topic = "", url = ""] = process.argv.slice(2);
const { run } = (await import(`./${topic}.js`)) as {
  readonly run: (url: string) => Promise<unknown>;
};
process.stdout.write(JSON.stringify(await run(url)));
