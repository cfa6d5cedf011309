package fr.gouv.qualite.complaints.attachment;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FileNameTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "courrier.pdf                    | courrier.pdf",
                "Re%C3%A7u%20de%20mairie.PDF     | Reçu de mairie.pdf",
                "facture.exe                     | facture.pdf",
                "archive.tar.gz                  | archive.tar.pdf",
                "../../etc/passwd                | passwd.pdf",
                "C%3A%5CUsers%5CMoi%5Clettre.doc | lettre.pdf",
                "%E2%80%AEfdp.exe                | fdp.pdf",
                "a%0D%0AX-Evil%3A%201.pdf        | a X-Evil 1.pdf",
                "%00%00                          | piece-jointe.pdf",
                ".htaccess                       | htaccess.pdf",
                "a+b.pdf                         | a+b.pdf",
                "100%                            | 100.pdf",
                "%FF%FE.pdf                      | ��.pdf",
            })
    void a_name_is_cleaned_and_ends_as_its_content_says(String sent, String kept) {
        assertThat(FileName.of(sent, AcceptedType.PDF)).isEqualTo(kept);
    }

    @Test
    void a_file_without_a_name_gets_one() {
        assertThat(FileName.of(null, AcceptedType.JPEG)).isEqualTo("piece-jointe.jpg");
    }

    @Test
    void a_long_name_is_cut_between_characters() {
        assertThat(FileName.of("%F0%9F%98%A4".repeat(200), AcceptedType.TEXT)).isEqualTo("😤".repeat(80) + ".txt");
    }

    @Test
    void a_name_travels_in_the_header_with_its_accents_and_without_them() {
        assertThat(FileName.disposition("Reçu 1.pdf"))
                .isEqualTo("attachment; filename=\"Recu 1.pdf\"; filename*=UTF-8''Re%C3%A7u%201.pdf");
    }
}
