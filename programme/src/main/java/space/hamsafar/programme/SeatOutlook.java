package space.hamsafar.programme;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import space.hamsafar.programme.qualification.Achievements;
import space.hamsafar.programme.qualification.QualificationMatrix;
import space.hamsafar.programme.qualification.Standing;
import space.hamsafar.programme.qualification.TrainingRecord;
import space.hamsafar.programme.seat.SeatProposal;
import space.hamsafar.programme.seat.SeatSwap;
import space.hamsafar.programme.training.Outlook;
import space.hamsafar.programme.training.Session;

/**
 * The seat, as a plan and the training records have it.
 *
 * @param proposal who may fly, and whom that puts first
 * @param swap until when the backup can take the seat
 * @param seatDays days that the seat takes
 * @param aboard activities of the prime aboard, which would become the backup's
 * @param alone sessions of the prime alone from the last day of a swap on
 */
public record SeatOutlook(SeatProposal proposal, SeatSwap swap, int seatDays, int aboard, List<Session> alone) {

    public SeatOutlook {
        alone = List.copyOf(alone);
    }

    /**
     * The outlook; empty if the plan has no launch.
     *
     * @param records of the training, in their order
     */
    public static Optional<SeatOutlook> of(Programme programme, ProgrammePlan plan, List<TrainingRecord> records) {
        ZoneId zone = programme.setting().site(programme.syllabus().site()).zone();
        return plan.flight()
                .launch()
                .map(window -> of(
                        programme, plan, records, window.liftOff().atZone(zone).toLocalDate()));
    }

    private static SeatOutlook of(
            Programme programme, ProgrammePlan plan, List<TrainingRecord> records, LocalDate launch) {
        ZoneId zone = programme.setting().site(programme.syllabus().site()).zone();
        LocalDate landing = plan.flight()
                .landing()
                .map(found -> found.landing().atZone(zone).toLocalDate())
                .orElse(launch);
        var known = new Outlook.Known(
                records,
                records.stream()
                        .map(TrainingRecord::on)
                        .max(LocalDate::compareTo)
                        .orElse(LocalDate.MIN));
        var atLaunch = Outlook.forecast(programme.syllabus(), plan.training(), zone, known, launch);
        var atLanding = Outlook.forecast(programme.syllabus(), plan.training(), zone, known, landing);
        var proposal = SeatProposal.of(new SeatProposal.Grounds(
                programme.syllabus().qualifications(),
                people(programme),
                atLaunch,
                atLanding,
                grades(programme, records)));
        return swapped(programme, plan, proposal, atLaunch);
    }

    /** The one who is named as prime comes first. */
    private static List<String> people(Programme programme) {
        List<String> people = new ArrayList<>(programme.syllabus().trainees());
        people.remove(programme.mission().prime());
        people.addFirst(programme.mission().prime());
        return people;
    }

    private static List<Optional<Double>> grades(Programme programme, List<TrainingRecord> records) {
        return people(programme).stream()
                .map(person -> Achievements.standing(records).stream()
                        .filter(record -> record.person().equals(person))
                        .flatMapToInt(record -> record.grade().stream())
                        .average())
                .map(mean -> mean.isPresent() ? Optional.of(mean.getAsDouble()) : Optional.<Double>empty())
                .toList();
    }

    private static SeatOutlook swapped(
            Programme programme, ProgrammePlan plan, SeatProposal proposal, QualificationMatrix atLaunch) {
        String prime = programme.mission().prime();
        String backup = programme.mission().backup();
        List<Standing> standings = SeatSwap.needed(programme.syllabus().qualifications()).stream()
                .flatMap(one -> atLaunch.standing(backup, one.id()).stream())
                .toList();
        int days = programme
                .syllabus()
                .rules()
                .swapDays()
                .map(figure -> (int) Math.ceil(figure.value()))
                .orElse(0);
        SeatSwap swap = SeatSwap.of(proposal.launch(), days, standings);
        ZoneId zone = programme.setting().site(programme.syllabus().site()).zone();
        List<Session> alone = swap.lastDay()
                .map(day -> SeatSwap.primeAlone(plan.training(), prime, zone, day))
                .orElse(List.of());
        int aboard = (int) plan.flight().timeline().stream()
                .filter(entry -> entry.crew().contains(prime))
                .count();
        return new SeatOutlook(
                proposal,
                swap.lastDay().isEmpty() ? swap : swap.withReplanned(replanned(prime, backup, aboard, alone)),
                days,
                aboard,
                alone);
    }

    private static List<String> replanned(String prime, String backup, int aboard, List<Session> alone) {
        List<String> replanned = new ArrayList<>();
        if (aboard > 0) {
            replanned.add(aboard + " activities aboard of " + prime + " become those of " + backup);
        }
        if (!alone.isEmpty()) {
            replanned.add(alone.size() + " sessions of " + prime + " alone fall away, such as "
                    + alone.getFirst().unit() + "/" + alone.getFirst().number());
        }
        replanned.add("nobody is backup any more, unless " + prime + " stays in training");
        return replanned;
    }
}
