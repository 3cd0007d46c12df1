package space.hamsafar.campaign.operation;

import static space.hamsafar.campaign.role.Role.APPLICANT;
import static space.hamsafar.campaign.role.Role.BOARD_MEMBER;
import static space.hamsafar.campaign.role.Role.DATA_OFFICER;
import static space.hamsafar.campaign.role.Role.FLIGHT_SURGEON;
import static space.hamsafar.campaign.role.Role.MEDICAL_BOARD;
import static space.hamsafar.campaign.role.Role.SECOND_MEDICAL_BOARD;
import static space.hamsafar.campaign.role.Role.SECRETARY;

import space.hamsafar.campaign.fact.Fitness;

/** What flight surgeons and medical boards do. */
public sealed interface MedicalOperation extends Operation {

    /**
     * Keeps a finding, encrypted; nobody but flight surgeons and medical boards reads it.
     *
     * @param applicant id
     * @param text of the finding
     */
    record RecordFinding(String applicant, String text) implements MedicalOperation {
        @Override
        public Permission permission() {
            return Permission.always(FLIGHT_SURGEON);
        }
    }

    /** Shows the findings of an applicant, which leaves a trace. */
    record ReadFindings(String applicant) implements MedicalOperation {
        @Override
        public Permission permission() {
            return Permission.always(FLIGHT_SURGEON, MEDICAL_BOARD, SECOND_MEDICAL_BOARD);
        }
    }

    /**
     * The medical board finds an applicant fit or unfit, or refers the case to the second board for a waiver.
     *
     * @param applicant id
     * @param fitness fit, unfit, or pending to refer
     */
    record FindFitness(String applicant, Fitness fitness) implements MedicalOperation {
        @Override
        public Permission permission() {
            return Permission.always(MEDICAL_BOARD);
        }
    }

    /** An applicant who was found unfit asks the second board. */
    record AppealFitness(String applicant) implements MedicalOperation {
        @Override
        public Permission permission() {
            return Permission.always(APPLICANT);
        }
    }

    /**
     * The second board decides what was referred or appealed; that is final.
     *
     * @param applicant id
     * @param fitness anything but pending
     */
    record ReviewFitness(String applicant, Fitness fitness) implements MedicalOperation {
        @Override
        public Permission permission() {
            return Permission.always(SECOND_MEDICAL_BOARD);
        }
    }

    /** Shows who is fit, fit with waiver, unfit or pending, and nothing else. */
    record ShowFitness() implements MedicalOperation {
        @Override
        public Permission permission() {
            return Permission.always(SECRETARY, BOARD_MEMBER, FLIGHT_SURGEON, MEDICAL_BOARD, SECOND_MEDICAL_BOARD);
        }

        @Override
        public boolean changes() {
            return false;
        }
    }

    /** Destroys the keys of a person: their application and all that was said about them cannot be read again. */
    record ForgetPerson(String applicant) implements MedicalOperation {
        @Override
        public Permission permission() {
            return Permission.always(DATA_OFFICER);
        }
    }

    /** Destroys the keys of all rows that imports rejected. */
    record ForgetRejected() implements MedicalOperation {
        @Override
        public Permission permission() {
            return Permission.always(DATA_OFFICER);
        }
    }
}
