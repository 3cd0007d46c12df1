package space.hamsafar.campaign.calendar;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import space.hamsafar.campaign.policy.CampaignPolicy;
import space.hamsafar.campaign.policy.PolicyReader;
import space.hamsafar.campaign.policy.PolicyReading;
import space.hamsafar.campaign.policy.StageSite;
import space.hamsafar.planning.search.Limits;

/** The calendar of the example's secondary stage, for tests. */
final class ExampleDays {
    static final CampaignPolicy POLICY =
            ((PolicyReading.Read) PolicyReader.read(Path.of("..", "examples", "pakistan-china"))).policy();
    static final StageSite SITE = POLICY.stage("secondary").orElseThrow().tests();
    static final List<String> APPLICANTS =
            IntStream.rangeClosed(1, 9).mapToObj(number -> "A-" + number).toList();
    static final List<Slot> SLOTS = CalendarPlanner.plan(
                    SITE, APPLICANTS, 3, LocalDate.parse("2025-12-01"), Limits.ofWork(40, 1))
            .slots();

    private ExampleDays() {}

    static Slot slot(String id) {
        return SLOTS.stream().filter(slot -> slot.id().equals(id)).findFirst().orElseThrow();
    }

    static Slot slotOf(String applicant, String station) {
        return SLOTS.stream()
                .filter(slot ->
                        slot.station().equals(station) && slot.applicants().contains(applicant))
                .findFirst()
                .orElseThrow();
    }

    /** The end of the local day of an instant. */
    static Instant endOfDay(Instant at) {
        var zone = SITE.calendar().zone();
        return at.atZone(zone).toLocalDate().plusDays(1).atStartOfDay(zone).toInstant();
    }
}
