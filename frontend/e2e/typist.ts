import type { Page } from "@playwright/test";

/**
 * How fast a person goes, by the keystroke-level model (Card, Moran and Newell, 1980): one key each 0,28 s is an
 * average person who types 40 words a minute and looks at the keys; 1,35 s is the time to find and read a number
 * on one's paper before typing it.
 */
const SECONDS_A_KEY = 0.28;
const SECONDS_TO_READ = 1.35;

/** A person at the keyboard, whose every key and every look at the paper is counted. */
export class Typist {
  keys = 0;
  looks = 0;

  constructor(private readonly page: Page) {}

  async press(key: string) {
    this.keys += 1;
    await this.page.keyboard.press(key);
  }

  /** Reads a number on the paper, and types it. */
  async copy(text: string) {
    this.looks += 1;
    this.keys += text.length;
    await this.page.keyboard.type(text);
  }

  get seconds() {
    return Math.round(this.keys * SECONDS_A_KEY + this.looks * SECONDS_TO_READ);
  }
}
