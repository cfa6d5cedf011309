package fr.gouv.qualite.indicators.organisation;

import java.util.List;

/** Tells, before it commits, that a prefecture commits its sites to something else, or that they open or close otherwise. */
public record CommitmentChanged(
        PrefectureView before, List<SiteView> sitesBefore, PrefectureView after, List<SiteView> sitesAfter) {}
