import { Button, Link, Textarea } from "@fluentui/react-components";
import { ArrowLeftRegular } from "@fluentui/react-icons/svg/arrow-left";
import { useEffect, useRef, type ReactElement, type ReactNode } from "react";
import english from "../../generated/functions-en.json";
import indonesian from "../../generated/functions.json";
import type { Language } from "../../language/text";
import { usePane, type ViewProps } from "../pane";
import { Folded } from "../shared/Folded";
import { Steps } from "../welcome/Steps";
import { aboutLines, version } from "./about";
import { useAtHand } from "./atHand";
import { bantuan } from "./messages";
import { useBantuanStyles } from "./styles";

interface Described {
  readonly id: string;
  readonly description: string;
}

const FUNCTIONS: Readonly<Record<Language, readonly Described[]>> = { id: indonesian.functions, en: english.functions };

/** By what stands before the dot, in the order of the help. */
function byPrefix(language: Language): readonly (readonly [prefix: string, functions: readonly Described[]])[] {
  const groups = new Map<string, Described[]>();
  for (const each of FUNCTIONS[language]) {
    const prefix = each.id.slice(0, each.id.indexOf("."));
    groups.set(prefix, [...(groups.get(prefix) ?? []), each]);
  }
  return [...groups];
}

const pageOf = (name: string, language: Language): string => `${language === "id" ? "bantuan" : "bantuan/en"}/${name}.html`;

function Part({ heading, children }: { readonly heading: string; readonly children: ReactNode }): ReactElement {
  const styles = useBantuanStyles();
  return (
    <section className={styles.section}>
      <h3 className={styles.heading}>{heading}</h3>
      {children}
    </section>
  );
}

const IDS = new Set(indonesian.functions.map(({ id }) => id));

/** A page of the help; it opens beside the pane. */
function PageLink({ file, children }: { readonly file: string; readonly children: string }): ReactElement {
  const styles = useBantuanStyles();
  return (
    <Link className={styles.link} href={file} target="_blank" rel="noreferrer">
      {children}
    </Link>
  );
}

/** The functions of the cells one is looking at. */
function AtHand({ active }: { readonly active: boolean }): ReactElement | null {
  const styles = useBantuanStyles();
  const { say, language } = usePane();
  const called = useAtHand(active, IDS);
  if (called.length === 0) return null;
  return (
    <Part heading={say(bantuan.atHand())}>
      <ul className={styles.list}>
        {called.map((name) => (
          <li key={name}>
            <PageLink file={pageOf(name, language)}>{name}</PageLink>
            <p className={styles.quiet}>{FUNCTIONS[language].find(({ id }) => id === name)?.description}</p>
          </li>
        ))}
      </ul>
    </Part>
  );
}

function Pages({ topic }: { readonly topic: string | undefined }): ReactElement {
  const styles = useBantuanStyles();
  const asked = useRef<HTMLLIElement>(null);
  useEffect(() => asked.current?.querySelector("a")?.focus(), [topic]);
  const { say, language } = usePane();
  const page = (name: string, text: string): ReactElement => <PageLink file={pageOf(name, language)}>{text}</PageLink>;
  return (
    <Part heading={say(bantuan.pages())}>
      <p className={styles.quiet}>{say(bantuan.newWindow())}</p>
      <ul className={styles.list}>
        <li>
          <PageLink file={pageOf("panduan", "id")}>{say(bantuan.guide())}</PageLink>
        </li>
        <li>{page("index", say(bantuan.allFunctions()))}</li>
        <li>{page("aturan", say(bantuan.rules()))}</li>
      </ul>
      {byPrefix(language).map(([prefix, functions]) => (
        <Folded
          key={topic?.startsWith(`${prefix}.`) ? topic : prefix}
          open={topic?.startsWith(`${prefix}.`)}
          title={say(bantuan.functionsOf({ prefix, count: functions.length }))}
        >
          {() => (
            <ul className={styles.list}>
              {functions.map(({ id, description }) => (
                <li key={id} ref={id === topic ? asked : undefined}>
                  {page(id, id)}
                  <p className={styles.quiet}>{description}</p>
                </li>
              ))}
            </ul>
          )}
        </Folded>
      ))}
    </Part>
  );
}

function Shortcuts(): ReactElement {
  const styles = useBantuanStyles();
  const { say } = usePane();
  const keys = [
    ["F6", bantuan.f6()],
    ["Tab", bantuan.tab()],
    [say(bantuan.arrowKeys()), bantuan.arrows()],
    ["Enter", bantuan.enter()],
    ["Esc", bantuan.escape()],
    ["Ctrl+Alt+F9", bantuan.recalculate()],
    ["Ctrl+Alt+K / P / T / R", bantuan.views()],
    ["Ctrl+Alt+J", bantuan.trace()],
    ["Ctrl+Alt+I", bantuan.checkSelection()],
  ] as const;
  return (
    <Part heading={say(bantuan.shortcuts())}>
      <dl className={styles.keys}>
        {keys.map(([key, does]) => (
          <div key={key} style={{ display: "contents" }}>
            <dt className={styles.key}>{key}</dt>
            <dd className={styles.does}>{say(does)}</dd>
          </div>
        ))}
      </dl>
    </Part>
  );
}

function Version(): ReactElement {
  const styles = useBantuanStyles();
  const { say, language, announce, notify } = usePane();
  const text = aboutLines(language).join("\n");
  const copy = async (): Promise<void> => {
    try {
      await navigator.clipboard.writeText(text);
      announce(bantuan.copied());
      notify({ intent: "success", text: bantuan.copied() });
    } catch {
      // A frame of another site may not write there; the text can still be selected by hand.
      notify({ intent: "warning", text: bantuan.notCopied() });
    }
  };
  return (
    <Part heading={say(bantuan.version())}>
      <p className={styles.text}>{say(bantuan.versionLine({ version }))}</p>
      <p className={styles.text}>{say(bantuan.report())}</p>
      <Textarea className={styles.about} aria-label={say(bantuan.about())} readOnly value={text} rows={4} />
      <Button size="small" onClick={() => void copy()}>
        {say(bantuan.copy())}
      </Button>
    </Part>
  );
}

/** What one asks for on the first day and later: steps, pages of the functions, shortcuts, version. */
export function Bantuan({ active, request }: ViewProps): ReactElement {
  const topic = request?.topic;
  const styles = useBantuanStyles();
  const { say, back } = usePane();
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (active && !topic) title.current?.focus();
  }, [active, topic]);
  return (
    <div className={styles.root} onKeyDown={(event) => event.key === "Escape" && back()}>
      <Button className={styles.back} appearance="subtle" size="small" icon={<ArrowLeftRegular />} onClick={back}>
        {say(bantuan.back())}
      </Button>
      <h2 ref={title} tabIndex={-1} className={styles.title}>
        {say(bantuan.title())}
      </h2>
      <Part heading={say(bantuan.steps())}>
        <Steps />
      </Part>
      <AtHand active={active} />
      <Pages topic={topic} />
      <Shortcuts />
      <Version />
    </div>
  );
}
