package fr.gouv.qualite.indicators.transparency;

import com.fasterxml.jackson.annotation.JsonProperty;

/** What a published display can be taken away as. */
enum DisplayFormat {
    @JsonProperty("csv")
    CSV,
    @JsonProperty("json")
    JSON,
    @JsonProperty("a4")
    A4,
    @JsonProperty("a3")
    A3
}
