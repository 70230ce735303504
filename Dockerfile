# The server with the web app, over the engine or a deployed CAS. Settings: docs/guide/server.md.
FROM node:24.21.0-bookworm-slim AS build
WORKDIR /repository
ENV CI=1 TURBO_TELEMETRY_DISABLED=1
RUN npm install --global pnpm@12.21.0
# Only packages: Docker caches this layer until the lockfile changes.
COPY pnpm-lock.yaml pnpm-workspace.yaml package.json ./
RUN pnpm fetch
COPY . .
RUN pnpm install --frozen-lockfile --prefer-offline && pnpm build && pnpm --filter @cas/server deploy --prod /app

FROM node:24.21.0-bookworm-slim
ENV NODE_ENV=production HOST=0.0.0.0 PORT=3000 CAS_DATA_DIR=/data
# Lets the C library give back what it frees, instead of keeping some for each thread and some between what is in use
# (docs/guide/operations.md).
ENV MALLOC_ARENA_MAX=2 MALLOC_MMAP_THRESHOLD_=131072
WORKDIR /app
COPY --from=build /app ./
# Durable jobs. A new volume gets the owner of the folder.
RUN mkdir /data && chown 1000:1000 /data
VOLUME /data
# The user node of the image, by number, so that orchestrators can verify that it is not root.
USER 1000:1000
EXPOSE 3000
HEALTHCHECK --interval=10s --timeout=3s --start-period=10s CMD ["node", "src/check-health.ts"]
CMD ["node", "--env-file-if-exists=.env", "src/main.ts"]
