package space.hamsafar.campaign.calibrate;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Ratings as flat arrays: applicants and assessors by number, in the order in which they first stand in the list. */
final class Ratings {
    final List<String> applicants = new ArrayList<>();
    final List<String> assessors = new ArrayList<>();
    final int[] applicant;
    final int[] assessor;
    final double[] score;

    Ratings(List<Rating> ratings) {
        applicant = new int[ratings.size()];
        assessor = new int[ratings.size()];
        score = new double[ratings.size()];
        Map<String, Integer> applicantNumbers = new HashMap<>();
        Map<String, Integer> assessorNumbers = new HashMap<>();
        for (int i = 0; i < score.length; i++) {
            Rating rating = ratings.get(i);
            applicant[i] = number(rating.applicant(), applicantNumbers, applicants);
            assessor[i] = number(rating.assessor(), assessorNumbers, assessors);
            score[i] = rating.score();
        }
    }

    private static int number(String id, Map<String, Integer> numbers, List<String> ids) {
        Integer known = numbers.putIfAbsent(id, ids.size());
        if (known == null) {
            ids.add(id);
            return ids.size() - 1;
        }
        return known;
    }

    int size() {
        return score.length;
    }
}
