package space.hamsafar.campaign.policy;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import space.hamsafar.campaign.role.Role;
import space.hamsafar.programme.folder.CampaignFiles;
import space.hamsafar.programme.selection.Campaign;
import space.hamsafar.programme.selection.Stage;
import space.hamsafar.programme.setting.Setting;
import space.hamsafar.programme.setting.WorkingCalendar;
import space.hamsafar.programme.source.Fields;
import space.hamsafar.programme.source.Problem;

/** Reads the rules of a campaign from {@code selection.yaml} and {@code campaign.yaml} of a programme folder. */
public final class PolicyReader {
    private static final int MOST_TEXT = 200;
    private static final int MOST_NUMBER = 1_000_000;
    private static final int MOST_APPLICANTS = 100_000;

    private final CampaignFiles files;

    private PolicyReader(CampaignFiles files) {
        this.files = files;
    }

    /** The rules in a folder, or all that is wrong with them. */
    public static PolicyReading read(Path folder) {
        CampaignFiles files = CampaignFiles.open(folder);
        Optional<CampaignPolicy> policy = files.selection()
                .flatMap(selection ->
                        files.campaign().flatMap(fields -> new PolicyReader(files).read(selection, fields)));
        List<Problem> problems = files.problems();
        return problems.isEmpty() ? new PolicyReading.Read(policy.orElseThrow()) : new PolicyReading.Refused(problems);
    }

    private Optional<CampaignPolicy> read(Campaign selection, Fields fields) {
        References.check(fields, selection, files.parties());
        return fields.build(() -> new CampaignPolicy(
                files.hash(),
                selection.opens(),
                selection.closes(),
                selection.referenceDay(),
                selection.finalists(),
                fields.each("fields", PolicyReader::field),
                selection.rules(),
                fields.each("stages", stage -> stage(stage, selection, files.places())),
                fields.each("staff", PolicyReader::member)));
    }

    private static Optional<FieldPolicy> field(Fields fields) {
        return fields.build(() -> {
            FieldKind kind = fields.word("kind", FieldKind.class);
            int most = kind == FieldKind.WHOLE ? MOST_NUMBER : MOST_TEXT;
            return new FieldPolicy(
                    fields.text("id"),
                    fields.text("title"),
                    kind,
                    fields.text("unit"),
                    fields.wholeIfAny("least").orElse(0),
                    fields.wholeIfAny("most").orElse(most),
                    fields.texts("oneOf"),
                    fields.flag("required"),
                    fields.text("evidence"),
                    fields.text("consent"));
        });
    }

    private static Optional<StaffMember> member(Fields fields) {
        return fields.build(() -> new StaffMember(
                fields.text("id"),
                fields.text("name"),
                fields.text("agency"),
                roles(fields, "roles"),
                Set.copyOf(fields.texts("languages")),
                fields.text("employer"),
                fields.texts("schools"),
                fields.texts("pastWork"),
                fields.wholeIfAny("mostApplicants").orElse(MOST_APPLICANTS)));
    }

    private static Optional<StagePolicy> stage(Fields fields, Campaign selection, Setting places) {
        return selection.stages().stream()
                .filter(stage -> stage.id().equals(fields.text("stage")))
                .findFirst()
                .flatMap(planned -> calendar(planned, places).flatMap(calendar -> stage(fields, planned, calendar)));
    }

    /** When the site of a stage works; empty if something is wrong with the site, which is told of already. */
    private static Optional<WorkingCalendar> calendar(Stage planned, Setting places) {
        return places.sites().stream()
                .filter(site -> site.id().equals(planned.site()))
                .flatMap(site -> places.calendars().stream()
                        .filter(calendar -> calendar.id().equals(site.calendar())))
                .findFirst();
    }

    private static Optional<StagePolicy> stage(Fields fields, Stage planned, WorkingCalendar calendar) {
        return fields.build(() -> new StagePolicy(
                planned.id(),
                planned.title(),
                planned.site(),
                fields.text("agency"),
                roles(fields, "scorers"),
                fields.texts("sees"),
                fields.each("criteria", PolicyReader::criterion),
                fields.whole("minimumAssessors"),
                new PassRule(
                        fields.whole("passPlaces"),
                        fields.number("leastTotal"),
                        fields.wholeIfAny("mostExceptions").orElse(0)),
                fields.whole("capacityPerDay"),
                fields.date("opens"),
                fields.date("closes"),
                fields.whole("appealDays"),
                new StageSite(
                        planned.stations(),
                        calendar,
                        planned.travelDays(),
                        fields.each("panels", PolicyReader::panel))));
    }

    private static Optional<StageSite.Panel> panel(Fields fields) {
        return fields.build(
                () -> new StageSite.Panel(fields.text("station"), fields.whole("members"), fields.texts("of")));
    }

    private static Optional<Criterion> criterion(Fields fields) {
        return fields.build(() -> new Criterion(
                fields.text("id"),
                fields.text("title"),
                fields.number("weight"),
                fields.whole("least"),
                fields.whole("most"),
                fields.each(
                        "anchors",
                        anchor -> anchor.build(() -> new Anchor(anchor.whole("value"), anchor.text("meaning")))),
                fields.wholeIfAny("commentAtMost"),
                fields.wholeIfAny("commentAtLeast"),
                fields.flag("independent"),
                fields.numberIfAny("floor")));
    }

    private static Set<Role> roles(Fields fields, String key) {
        return fields.texts(key).stream()
                .map(Role::find)
                .flatMap(Optional::stream)
                .collect(Collectors.toSet());
    }

    /** The ids at a key of each mapping in a list. */
    static List<String> ids(Fields fields, String list, Function<Fields, String> id) {
        return fields.groups(list).stream().map(id).toList();
    }
}
