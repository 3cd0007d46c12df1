package space.hamsafar.campaign.role;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** In what capacity somebody acts. A person may hold several, and acts in one at a time. */
public enum Role {
    /** Runs the campaign: applications, assessors, stages, invitations. Sees no scores before they are locked. */
    SECRETARY,
    /** Scores the applicants who were assigned, on what the stage shows of them. */
    ASSESSOR,
    /** Examines, and keeps the findings. */
    FLIGHT_SURGEON,
    /** Finds applicants fit, fit with waiver or unfit. */
    MEDICAL_BOARD,
    /** Hears waivers and appeals of medical decisions. */
    SECOND_MEDICAL_BOARD,
    /** Decides who passes a stage. */
    BOARD_MEMBER,
    /** Reads the log and the figures, changes nothing but countersigns. */
    AUDITOR,
    /** Answers to the applicants for their data, and forgets them on request. */
    DATA_OFFICER,
    /** Somebody who applied; the person is the id of the application. */
    APPLICANT;

    /** The word for it in files and on the command line, such as {@code flight-surgeon}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The role of a word, if there is one. */
    public static Optional<Role> find(String word) {
        return Arrays.stream(values()).filter(role -> role.word().equals(word)).findFirst();
    }

    /** All words, in order. */
    public static List<String> words() {
        return Arrays.stream(values()).map(Role::word).toList();
    }
}
