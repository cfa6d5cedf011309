import { signRequestsWith } from "@/api/client";
import { paths } from "@/shared/paths";
import type { User } from "@/shared/session";
import { forgetAll } from "./memory";
import { type Person, people, tokenOf } from "./people";

const kept = "qualite.mock-person";

/** Stands in for the identity provider: one chooses who one is, for as long as the tab lives. */
export async function openSession(): Promise<User> {
  const known = people.find(({ username }) => username === sessionStorage.getItem(kept));
  const person = known ?? (await choosePerson());
  sessionStorage.setItem(kept, person.username);
  signRequestsWith(
    async () => tokenOf(person),
    () => undefined,
  );
  const signOut = () => {
    sessionStorage.removeItem(kept);
    window.location.assign(paths.home());
  };
  return { ...person, signOut };
}

function choosePerson(): Promise<Person> {
  const dialog = document.createElement("dialog");
  dialog.innerHTML = "<h1>Qui êtes-vous ?</h1><p>Ce simulateur n’a ni comptes ni mots de passe.</p>";
  document.body.append(dialog);
  return new Promise((resolve) => {
    for (const person of people) {
      const choose = () => {
        dialog.remove();
        resolve(person);
      };
      dialog.append(buttonOf(person.name, "fr-btn--secondary", choose));
    }
    dialog.append(buttonOf("Tout recommencer", "fr-btn--tertiary", startAgain));
    dialog.oncancel = (event) => event.preventDefault();
    dialog.showModal();
  });
}

function startAgain() {
  forgetAll();
  window.location.reload();
}

function buttonOf(text: string, kind: string, onClick: () => void) {
  const line = document.createElement("p");
  const button = document.createElement("button");
  button.className = `fr-btn ${kind}`;
  button.textContent = text;
  button.onclick = onClick;
  line.append(button);
  return line;
}
