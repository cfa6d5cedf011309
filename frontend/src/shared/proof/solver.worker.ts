import { search, type Task } from "./solve";

/** Beside the page, so that typing never waits for it. */
self.onmessage = ({ data }: MessageEvent<Task>) => {
  self.postMessage(search(data, 0, data.maxnumber + 1));
};
