import { zodResolver } from "@hookform/resolvers/zod";
import { useEffect, useState } from "react";
import { type DefaultValues, type FieldValues, type UseFormReturn, useForm } from "react-hook-form";
import type { z } from "zod";
import { forgottenAfter, keepForVisit, keptForVisit } from "./shared-device";

/**
 * Where a draft is kept: "session" for staff, until the tab is closed; "visit" for the public, whose device may be
 * shared; "local" on the device, for what tells nothing of anybody.
 */
type Where = "session" | "visit" | "local";

/** Storage may be refused (private browsing, full disk): a form then works, without its net. */
function read<T>(where: Where, key: string): T | undefined {
  if (where === "visit") return keptForVisit<T>(key);
  try {
    const text = storageOf(where).getItem(nameOf(key));
    return text ? (JSON.parse(text) as T) : undefined;
  } catch {
    return undefined;
  }
}

function write(where: Where, key: string, value: unknown) {
  if (where === "visit") return keepForVisit(key, value);
  try {
    if (value === undefined) storageOf(where).removeItem(nameOf(key));
    else storageOf(where).setItem(nameOf(key), JSON.stringify(value));
  } catch {
    // Nothing to do: see above.
  }
}

/** A draft of this session as it now is, for what only looks at it. */
export const draftOf = <T>(key: string) => read<T>("session", key);

const nameOf = (key: string) => `qualite.draft.${key}`;
const storageOf = (where: Where) => (where === "local" ? window.localStorage : window.sessionStorage);

/** Forgets what the page itself still shows of a draft that nobody went on with. */
function useForgetting(where: Where, sign: unknown, forget: () => void) {
  // biome-ignore lint/correctness/useExhaustiveDependencies: the delay starts again with each change
  useEffect(() => {
    if (where !== "visit") return;
    const timer = window.setTimeout(forget, forgottenAfter);
    return () => window.clearTimeout(timer);
  }, [where, sign]);
}

/** A form whose content survives a reload, an expired session and a lost network. */
export function useDraftForm<Schema extends z.ZodType<FieldValues, FieldValues>>(options: {
  key: string;
  schema: Schema;
  defaults: z.input<Schema>;
  kept?: Where;
  /** Forgets what else on the screen goes with the draft. */
  onForget?: () => void;
}): UseFormReturn<z.input<Schema>, unknown, z.output<Schema>> & {
  clearDraft: () => void;
  /** Forgets what is typed, on the screen too. */
  startAnew: () => void;
  hadDraft: boolean;
} {
  const { key, defaults, kept = "session" } = options;
  const [found, setFound] = useState(() => read<Partial<z.input<Schema>>>(kept, key));
  const [changes, setChanges] = useState(0);
  const form = useForm<z.input<Schema>, unknown, z.output<Schema>>({
    resolver: zodResolver(options.schema),
    // The form's own summary takes the focus, then leads to each field in the order of the page.
    shouldFocusError: false,
    defaultValues: { ...defaults, ...found } as DefaultValues<z.input<Schema>>,
  });
  useEffect(() => {
    const subscription = form.watch((values) => {
      write(kept, key, values);
      if (kept === "visit") setChanges((count) => count + 1);
    });
    return () => subscription.unsubscribe();
  }, [form, kept, key]);
  const clearDraft = () => write(kept, key, undefined);
  const startAnew = () => {
    form.reset(defaults as DefaultValues<z.input<Schema>>);
    clearDraft();
    setFound(undefined);
    options.onForget?.();
  };
  useForgetting(kept, changes, startAnew);
  return Object.assign(form, { clearDraft, startAnew, hadDraft: found !== undefined });
}

/** A value kept beside the page, for screens that are not one form. */
export function useDraft<T>(key: string, initial: T, kept: Where = "session") {
  const [value, setValue] = useState<T>(() => read<T>(kept, key) ?? initial);
  const keep = (next: T | undefined) => {
    write(kept, key, next);
    setValue(next ?? initial);
  };
  useForgetting(kept, value, () => keep(undefined));
  return [value, keep] as const;
}
