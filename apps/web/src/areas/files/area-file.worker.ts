// oxlint-disable-next-line import/no-unassigned-import -- must come first: later imports create schemas
import "../../cas/no-eval.ts";
import {
  type FileArea,
  type FileAreaFault,
  FileError,
  loadReader,
  openAreas,
  unreadableFile,
} from "@cas/areas";
import type { CheckedFile, FileRequest, FileResult } from "./file-messages.ts";
import { longOutlineOf } from "./long-outline.ts";
import { MAX_FILE_AREAS } from "./file-limits.ts";
import { previewOf } from "./preview-of.ts";

// Reading and checking a large file takes seconds; in a worker the page stays responsive.
self.addEventListener("message", ({ data }: MessageEvent<FileRequest>) => {
  void respond(data);
});

async function respond(request: FileRequest): Promise<void> {
  const send = (result: FileResult): void => {
    self.postMessage(result, { transfer: [] });
  };
  try {
    await Promise.all(request.files.map(({ name }) => loadReader(name)));
    send({ isReading: true });
    send({ checked: await checkedFile(request) });
  } catch (error) {
    // An error loses its class in a message, so its parts are sent. Thrown on, it would reach nobody: the page hears of no
    // rejected promise of a worker.
    const { message, fix } = error instanceof FileError ? error : unreadableFile(error);
    send({ failure: { message, fix } });
  }
}

async function checkedFile({ files, choices }: FileRequest): Promise<CheckedFile> {
  await using file = await openAreas(files, { ...choices, checkCrossings: true });
  const areas: FileArea[] = [];
  const faults: FileAreaFault[] = [];
  let isCut = false;
  for await (const item of file.areas()) {
    isCut = item.row > MAX_FILE_AREAS;
    if (isCut) break;
    if (item.fault === undefined) areas.push(item);
    else faults.push(item);
  }
  const { name, kind, layers, layer, crs, columns, naming, notes, count } = file;
  return {
    name,
    kind,
    layers,
    layer,
    crs,
    columns,
    naming,
    areas,
    faults,
    isCut,
    count: isCut ? count : areas.length + faults.length,
    longOutlines: areas.flatMap((area) => longOutlineOf(area) ?? []),
    preview: previewOf(areas),
    notes,
  };
}
