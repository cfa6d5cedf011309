export const brand = (
  <>
    République
    <br />
    Française
  </>
);
