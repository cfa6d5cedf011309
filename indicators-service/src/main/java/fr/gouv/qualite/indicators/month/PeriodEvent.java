package fr.gouv.qualite.indicators.month;

/** A period of a site as it is published in events. */
record PeriodEvent(String site, String period, boolean locked, boolean underCorrection, long version) {

    static PeriodEvent of(SiteMonth month) {
        return new PeriodEvent(
                month.site().value(),
                month.period().toString(),
                month.isLocked(),
                month.reopenedSince().isPresent(),
                month.version());
    }
}
