package space.hamsafar.programme.folder;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import space.hamsafar.orbit.MeanElements;
import space.hamsafar.programme.Programme;
import space.hamsafar.programme.agreement.Agreement;
import space.hamsafar.programme.flight.Mission;
import space.hamsafar.programme.selection.Applicant;
import space.hamsafar.programme.selection.Campaign;
import space.hamsafar.programme.setting.Setting;
import space.hamsafar.programme.source.Fields;
import space.hamsafar.programme.source.Problem;
import space.hamsafar.programme.training.Syllabus;

/**
 * Reads a programme folder, strictly and whole: {@code programme.yaml}, {@code selection.yaml} and its applications,
 * {@code training.yaml}, {@code flight.yaml}, {@code experiments.yaml}, {@code station.yaml} and its orbit file.
 *
 * <p>Every problem of every file is told at once. Whatever the files hold, the answer is a {@link Reading}; nothing is
 * thrown because of it, nothing outside the folder is named by it, and nothing is fetched.
 */
public final class ProgrammeFolder {
    private final Inputs inputs;
    private final Ids ids = new Ids();
    private final Optional<Fields> programme;
    private final Optional<Fields> selection;
    private final Optional<List<Applicant>> applicants;
    private final Optional<Fields> training;
    private final Optional<Fields> flight;
    private final Optional<Fields> experiments;
    private final Optional<Fields> station;
    private final Optional<MeanElements> elements;

    /** Opens every file, in the order that the hash of the inputs keeps. */
    private ProgrammeFolder(Inputs inputs) {
        this.inputs = inputs;
        programme = inputs.sheet("programme.yaml");
        selection = inputs.sheet("selection.yaml");
        applicants = selection.flatMap(fields -> inputs.applicants(fields, "applicants"));
        training = inputs.sheet("training.yaml");
        flight = inputs.sheet("flight.yaml");
        experiments = inputs.sheet("experiments.yaml");
        station = inputs.sheet("station.yaml");
        elements = station.flatMap(fields -> inputs.elements(fields, "orbit"));
    }

    /**
     * What a folder holds, or what is wrong with it.
     *
     * @param folder as the user typed it: problems name files so
     */
    public static Reading read(Path folder) {
        if (!Files.isDirectory(folder)) {
            String what = Files.exists(folder) ? "this is not a folder" : "there is no such folder";
            return new Reading.Refused(
                    List.of(new Problem(folder.toString(), 1, 1, what + ": name one that holds programme.yaml")));
        }
        return new ProgrammeFolder(new Inputs(folder)).read();
    }

    private Reading read() {
        collectIds();
        Setting setting = programme.map(new SettingReader(ids)::read).orElseGet(SettingReader::empty);
        boolean isWhole = programme.filter(fields -> fields.isSound("people")).isPresent();
        Crowd crowd = new Crowd(setting, isWhole);
        Optional<Agreement> agreement =
                programme.flatMap(fields -> fields.group("agreement")).flatMap(new AgreementReader(ids)::read);
        Optional<Campaign> campaign =
                selection.flatMap(fields -> new SelectionReader(ids).read(fields, applicants.orElse(List.of())));
        Optional<Syllabus> syllabus = training.flatMap(new TrainingReader(ids, crowd)::read);
        StationFiles files = StationFiles.read(inputs, ids, station, setting, elements);
        Optional<Mission> mission = new MissionReader(ids, crowd, flight, experiments, station)
                .read(training.map(fields -> fields.texts("trainees")).orElse(List.of()), elements, agreement, files);
        List<Problem> problems = inputs.problems();
        if (!problems.isEmpty()) {
            return new Reading.Refused(problems);
        }
        Fields head = programme.orElseThrow();
        return new Reading.Read(
                new Programme(
                        head.text("id"),
                        head.text("title"),
                        setting,
                        agreement.orElseThrow(),
                        campaign.orElseThrow(),
                        syllabus.orElseThrow(),
                        mission.orElseThrow(),
                        inputs.hash()),
                inputs.notes());
    }

    private void collectIds() {
        ids.collect(Ids.Kind.PARTY, programme, "parties");
        ids.collect(Ids.Kind.SITE, programme, "sites");
        ids.collect(Ids.Kind.FACILITY, programme, "facilities");
        ids.collect(Ids.Kind.CALENDAR, programme, "calendars");
        ids.collect(Ids.Kind.PERSON, programme, "people");
        ids.collect(Ids.Kind.STEP, programme.flatMap(fields -> fields.group("agreement")), "obligations", "milestones");
        ids.collect(Ids.Kind.RULE, selection, "rules");
        ids.collect(Ids.Kind.STAGE, selection, "stages");
        ids.collect(Ids.Kind.PHASE, training, "phases");
        ids.collect(Ids.Kind.UNIT, training, "units");
        ids.collect(Ids.Kind.TASK, training, "tasks");
        ids.collect(Ids.Kind.QUALIFICATION, training, "qualifications");
        ids.collect(Ids.Kind.EXPERIMENT, experiments, "experiments");
        ids.collect(Ids.Kind.RELAY, station, "relays");
        applicants.ifPresent(list ->
                ids.add(Ids.Kind.APPLICANT, list.stream().map(Applicant::id).collect(Collectors.toSet())));
    }
}
