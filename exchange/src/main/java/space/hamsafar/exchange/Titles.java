package space.hamsafar.exchange;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;
import space.hamsafar.programme.Programme;
import space.hamsafar.programme.agreement.Step;
import space.hamsafar.programme.flight.Experiment;
import space.hamsafar.programme.selection.Stage;
import space.hamsafar.programme.setting.Facility;
import space.hamsafar.programme.setting.Member;
import space.hamsafar.programme.setting.Party;
import space.hamsafar.programme.setting.Site;
import space.hamsafar.programme.training.TrainingPhase;
import space.hamsafar.programme.training.Unit;

/** What people call the things that a plan names by id. An id that the programme does not know stands for itself. */
public final class Titles {
    private final Map<String, String> people;
    private final Map<String, String> applicants;
    private final Map<String, String> parties;
    private final Map<String, String> sites;
    private final Map<String, String> facilities;
    private final Map<String, String> steps;
    private final Map<String, String> stages;
    private final Map<String, String> phases;
    private final Map<String, String> units;
    private final Map<String, String> experiments;

    private Titles(Programme programme) {
        var setting = programme.setting();
        people = index(setting.people(), Member::id, Member::name);
        applicants = index(
                setting.people().stream()
                        .filter(member -> member.applicant().isPresent())
                        .toList(),
                member -> member.applicant().orElseThrow(),
                Member::name);
        parties = index(setting.parties(), Party::id, Party::shortName);
        sites = index(setting.sites(), Site::id, Site::name);
        facilities = index(setting.facilities(), Facility::id, Facility::name);
        steps = index(programme.agreement().steps(), Step::id, Step::title);
        stages = index(programme.campaign().stages(), Stage::id, Stage::title);
        phases = index(programme.syllabus().phases(), TrainingPhase::id, TrainingPhase::title);
        units = index(programme.syllabus().units(), Unit::id, Unit::title);
        experiments = index(programme.mission().experiments(), Experiment::id, Experiment::title);
    }

    /** The titles of a programme. */
    public static Titles of(Programme programme) {
        return new Titles(programme);
    }

    /** Name of a person. */
    public String person(String id) {
        return people.getOrDefault(id, id);
    }

    /** Name of the finalist with this application. */
    public String applicant(String id) {
        return applicants.getOrDefault(id, id);
    }

    /** Short name of a party. */
    public String party(String id) {
        return parties.getOrDefault(id, id);
    }

    /** Name of a site. */
    public String site(String id) {
        return sites.getOrDefault(id, id);
    }

    /** Name of a facility. */
    public String facility(String id) {
        return facilities.getOrDefault(id, id);
    }

    /** Title of a step of the agreement. */
    public String step(String id) {
        return steps.getOrDefault(id, id);
    }

    /** Title of a stage of the selection. */
    public String stage(String id) {
        return stages.getOrDefault(id, id);
    }

    /** Title of a phase of the training. */
    public String phase(String id) {
        return phases.getOrDefault(id, id);
    }

    /** Title of a unit of the training. */
    public String unit(String id) {
        return units.getOrDefault(id, id);
    }

    /** Title of an experiment. */
    public String experiment(String id) {
        return experiments.getOrDefault(id, id);
    }

    private static <T> Map<String, String> index(
            Collection<T> items, Function<T, String> id, Function<T, String> title) {
        Map<String, String> titles = new HashMap<>();
        items.forEach(item -> titles.putIfAbsent(id.apply(item), title.apply(item)));
        return titles;
    }
}
