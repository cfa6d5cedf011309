-- Messages lodged as the public form does, each with a key of its own, over the bench's sites.
local text = "J’ai attendu plus d’une heure au guichet des cartes grises malgré mon rendez-vous de dix heures. "
  .. "L’agent a été courtois, mais personne n’a pu me dire quand mon dossier serait prêt ni à qui écrire. "
  .. "Je souhaite connaître le délai et la liste des pièces à fournir pour ne pas revenir une troisième fois."
local sent = 0
local run = os.time() .. "-" .. math.random(1, 1e9)

request = function()
  sent = sent + 1
  local site = math.random(0, 350)
  local body = string.format(
    '{"site":"%d-SITE-%d","kind":"COMPLAINT","channel":"WEB_FORM","subject":"Attente au guichet","message":"%s",'
      .. '"person":{"name":"Camille Exemple","postalAddress":"1 rue de la Gare, 76000 Rouen"}}',
    21 + site % 70, site, text)
  return wrk.format("POST", "/api/complaints/v1/public/cases",
    { ["Content-Type"] = "application/json", ["Idempotency-Key"] = run .. "-" .. sent }, body)
end
