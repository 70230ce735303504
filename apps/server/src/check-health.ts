/** The health check of the image: exits with 0 if the server of this container is alive, else with 1. */
const url = `http://127.0.0.1:${process.env["PORT"] ?? "3000"}/livez`;
const isAlive = await fetch(url).then(
  ({ ok }) => ok,
  () => false,
);
process.exitCode = isAlive ? 0 : 1;
