import { zodResolver } from "@hookform/resolvers/zod";
import { useEffect, useState } from "react";
import { type DefaultValues, type FieldValues, type UseFormReturn, useForm } from "react-hook-form";
import type { z } from "zod";

/** Storage may be refused (private browsing, full disk): a form then works, without its net. */
function read<T>(storage: Storage, key: string): T | undefined {
  try {
    const text = storage.getItem(key);
    return text ? (JSON.parse(text) as T) : undefined;
  } catch {
    return undefined;
  }
}

function write(storage: Storage, key: string, value: unknown) {
  try {
    if (value === undefined) storage.removeItem(key);
    else storage.setItem(key, JSON.stringify(value));
  } catch {
    // Nothing to do: see above.
  }
}

export const keptOnDevice = <T>(key: string) => read<T>(window.localStorage, `qualite.${key}`);
export const keepOnDevice = (key: string, value: unknown) =>
  write(window.localStorage, `qualite.${key}`, value);

const storageOf = (kind: "session" | "local") =>
  kind === "local" ? window.localStorage : window.sessionStorage;

/** A form whose content survives a reload, an expired session and a lost network. */
export function useDraftForm<Schema extends z.ZodType<FieldValues, FieldValues>>(options: {
  key: string;
  schema: Schema;
  defaults: z.input<Schema>;
  kept?: "session" | "local";
}): UseFormReturn<z.input<Schema>, unknown, z.output<Schema>> & {
  clearDraft: () => void;
  hadDraft: boolean;
} {
  const storage = storageOf(options.kept ?? "session");
  const key = `qualite.draft.${options.key}`;
  const [found] = useState(() => read<Partial<z.input<Schema>>>(storage, key));
  const form = useForm<z.input<Schema>, unknown, z.output<Schema>>({
    resolver: zodResolver(options.schema),
    // The form's own summary takes the focus, then leads to each field in the order of the page.
    shouldFocusError: false,
    defaultValues: { ...options.defaults, ...found } as DefaultValues<z.input<Schema>>,
  });
  useEffect(() => {
    const subscription = form.watch((values) => write(storage, key, values));
    return () => subscription.unsubscribe();
  }, [form, storage, key]);
  return Object.assign(form, {
    clearDraft: () => write(storage, key, undefined),
    hadDraft: found !== undefined,
  });
}

/** A value kept beside the page, for screens that are not one form. */
export function useDraft<T>(key: string, initial: T, kept: "session" | "local" = "session") {
  const storage = storageOf(kept);
  const name = `qualite.draft.${key}`;
  const [value, setValue] = useState<T>(() => read<T>(storage, name) ?? initial);
  const keep = (next: T | undefined) => {
    write(storage, name, next);
    setValue(next ?? initial);
  };
  return [value, keep] as const;
}
