import { Button } from "@codegouvfr/react-dsfr/Button";
import { Input } from "@codegouvfr/react-dsfr/Input";
import { useNavigate } from "react-router";
import { m } from "@/paraglide/messages";
import { paths } from "@/shared/paths";

/** For those who copied the number and the code on paper; the link itself comes straight to the case. */
export function FollowForm({ number }: { number?: string }) {
  const navigate = useNavigate();
  const open = (data: FormData) => {
    const given = (name: string) => String(data.get(name) ?? "").trim();
    if (given("number") && given("secret")) void navigate(paths.follow(given("number"), given("secret")));
  };
  return (
    <form className="narrow" action={open}>
      <Input
        label={m.follow_number()}
        nativeInputProps={{ name: "number", defaultValue: number, required: true, autoComplete: "off" }}
      />
      <Input
        label={m.follow_secret()}
        hintText={m.follow_secret_hint()}
        nativeInputProps={{ name: "secret", required: true, autoComplete: "off" }}
      />
      <Button type="submit">{m.follow_open()}</Button>
    </form>
  );
}
