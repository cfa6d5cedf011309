import type { APIRequestContext } from "@playwright/test";
import { expect } from "./fixtures";

/** The mailbox of the platform under test, where every e-mail sent ends up. */
const mailbox =
  process.env.QUALITE_MAILBOX_URL ?? `${process.env.QUALITE_PUBLIC_URL ?? "http://localhost:8080"}/mailbox`;

type Mail = { subject: string; text: string; to: { address: string }[] };

/** Waits for the e-mail to this address whose subject reads so; letters leave within seconds. */
export async function mailTo(request: APIRequestContext, address: string, subject: RegExp): Promise<Mail> {
  let found: Mail | undefined;
  await expect
    .poll(
      async () => {
        const mails = (await (await request.get(`${mailbox}/email`)).json()) as Mail[];
        found = mails.find(
          (mail) => mail.to.some((recipient) => recipient.address === address) && subject.test(mail.subject),
        );
        return Boolean(found);
      },
      { message: `courriel « ${subject} » pour ${address}`, timeout: 20_000 },
    )
    .toBe(true);
  const mail = found as Mail;
  // As people read it: a day and its month are held together by a space of their own.
  return { ...mail, text: mail.text.replaceAll("\u00a0", " ") };
}

/** The first link of an e-mail to this application. */
export function linkIn(mail: Mail): string {
  const link = mail.text.match(/https?:\/\/\S+/)?.[0];
  expect(link, `un lien dans « ${mail.subject} »`).toBeTruthy();
  return link as string;
}
