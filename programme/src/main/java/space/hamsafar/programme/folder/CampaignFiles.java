package space.hamsafar.programme.folder;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import space.hamsafar.programme.selection.Campaign;
import space.hamsafar.programme.setting.Setting;
import space.hamsafar.programme.source.Fields;
import space.hamsafar.programme.source.Problem;

/**
 * The files that a running selection needs: {@code selection.yaml}, and {@code campaign.yaml} held against its schema.
 * The applications in {@code applicants.csv} are those of the plan, and are not read.
 */
public final class CampaignFiles {
    private final Inputs inputs;
    private final Inputs setting;
    private final Optional<Campaign> selection;
    private final Optional<Fields> campaign;
    private final List<String> parties;
    private final Setting places;

    private CampaignFiles(Path folder) {
        setting = new Inputs(folder);
        inputs = new Inputs(folder);
        Optional<Fields> programme = setting.sheet("programme.yaml");
        Optional<Fields> sheet = inputs.sheet("selection.yaml");
        campaign = inputs.sheet("campaign.yaml");
        Ids ids = new Ids();
        ids.collect(Ids.Kind.CALENDAR, programme, "calendars");
        ids.collect(Ids.Kind.SITE, programme, "sites");
        ids.collect(Ids.Kind.STEP, programme.flatMap(fields -> fields.group("agreement")), "obligations", "milestones");
        ids.collect(Ids.Kind.RULE, sheet, "rules");
        ids.collect(Ids.Kind.STAGE, sheet, "stages");
        selection = sheet.flatMap(fields -> new SelectionReader(ids).read(fields, List.of()));
        places = programme
                .map(fields -> new Setting(
                        List.of(),
                        fields.each("sites", new SettingReader(ids)::site),
                        List.of(),
                        fields.each("calendars", Calendars::calendar),
                        List.of()))
                .orElseGet(SettingReader::empty);
        parties = programme.stream()
                .flatMap(fields -> fields.groups("parties").stream())
                .map(party -> party.text("id"))
                .toList();
    }

    /** Opens the files of a folder; what is wrong with them is told by {@link #problems}. */
    public static CampaignFiles open(Path folder) {
        return new CampaignFiles(folder);
    }

    /** The selection as it is planned, without applications; empty if something is wrong with it. */
    public Optional<Campaign> selection() {
        return selection;
    }

    /** The keys of {@code campaign.yaml}; empty if it cannot be read. Problems added to them are told as well. */
    public Optional<Fields> campaign() {
        return campaign;
    }

    /** The ids of the parties. */
    public List<String> parties() {
        return parties;
    }

    /** The sites and calendars of the programme, and nothing else of its setting. */
    public Setting places() {
        return places;
    }

    /** What is wrong, in order of file, line and column. */
    public List<Problem> problems() {
        return Stream.concat(inputs.problems().stream(), setting.problems().stream())
                .sorted()
                .toList();
    }

    /** SHA-256 over the two files, in hexadecimal, worked out once. */
    public String hash() {
        return inputs.hash();
    }
}
