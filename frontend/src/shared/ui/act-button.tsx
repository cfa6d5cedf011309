import { Button, type ButtonProps } from "@codegouvfr/react-dsfr/Button";

type Props = ButtonProps.Common &
  (ButtonProps.WithIcon | ButtonProps.WithoutIcon) &
  Pick<ButtonProps.AsButton, "type" | "disabled" | "onClick"> & {
    /** The act is on its way: a disabled button would lose the focus, this one keeps it and does nothing more. */
    pending: boolean;
  };

export function ActButton({ pending, onClick, ...button }: Props) {
  return (
    <Button
      {...button}
      onClick={pending ? undefined : onClick}
      nativeButtonProps={{ "aria-disabled": pending }}
    />
  );
}
