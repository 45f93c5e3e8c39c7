import { useCallback, useEffect, useRef, useState } from "react";
import { asIs } from "../../../language/asIs";
import type { Trace, TraceStart } from "../../coreTrace";
import type { ViewRequest } from "../../navigation";
import { usePane } from "../../pane";
import { nextPaint } from "../../shared/nextPaint";
import { useAlone } from "../../shared/useAlone";
import { useGoTo } from "../../shared/useGoTo";
import { useLongRead } from "../../shared/useLongRead";
import { telusur } from "./messages";

export type TelusurState = ReturnType<typeof useTelusur>;

/** State of the trace: the cell that was asked for last, and what became of it. */
export function useTelusur(request: ViewRequest | null) {
  const pane = usePane();
  const { host, core, announce, notify } = pane;
  const { alone, stage, setStage } = useAlone<"reading">();
  const { read, progress, stop } = useLongRead(host);
  const [trace, setTrace] = useState<Trace | null>(null);
  const result = useRef<HTMLHeadingElement>(null);

  // The answer to the click; without the focus a screen reader would have to look for it.
  useEffect(() => {
    if (trace) result.current?.focus();
  }, [trace]);

  const start = useCallback(
    (asked: TraceStart | null) =>
      void alone(async () => {
        notify(null);
        setTrace(null);
        setStage("reading");
        announce(telusur.reading());
        const at = asked ?? (await host.activeCell());
        const [snapshot, catalogue, tracing] = await Promise.all([read(), core.catalogue(), core.trace()]);
        await nextPaint();
        const found = tracing.trace(snapshot, catalogue, at);
        if (found) {
          setTrace(found);
          // The heading has the focus and is read; what was waited for is over.
          announce(asIs(null));
        } else
          notify({
            intent: "info",
            text: "indicator" in at ? telusur.unknown({ code: at.indicator }) : telusur.blank({ cell: tracing.placeOf(at) }),
          });
      }, telusur.failed()),
    [alone, announce, core, host, notify, read, setStage],
  );

  // The ribbon's button and the entry of the cell's menu ask for the trace itself; each request once.
  const answered = useRef<ViewRequest | null>(null);
  useEffect(() => {
    if (request?.task !== "telusur" || answered.current === request) return;
    answered.current = request;
    const { cell, indicator } = request;
    start(cell ?? (indicator === undefined ? null : { indicator }));
  }, [request, start]);

  return { pane, stage, reading: { progress, stop }, trace, start, result, goTo: useGoTo() };
}
