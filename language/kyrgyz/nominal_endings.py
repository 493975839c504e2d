"""The endings of nouns, adjectives, numerals and of every verb form that is used as one; in the order they are added.

Sources: I. Abduvaliev and T. Sadykov, Azyrky kyrgyz tili: Morfologija (Bishkek 1997); D. Somfai Kara, Kyrgyz (Munich
2003). States: noun (a bare stem), nominal (a participle or verbal noun), attribute, plural, own (possessive of the
first and second person), theirs (of the third), locative, genitive, case (nothing but a person follows), person, end.
"""

from language.kyrgyz.endings import table

NOMINAL = table("""
# name                       | form        | after                            | gives     | example
furnished with               | LUU         | noun plural nominal              | attribute | тоо-луу
without                      | сIз         | noun plural nominal              | attribute | суу-суз
comparative                  | (I)рAAк     | noun attribute                   | attribute | чоң-ураак
abstract noun                | LIк         | nominal                          | nominal   | жаз-ган-дык
ordinal                      | (I)нчI      | noun                             | nominal   | беш-инчи
plural                       | LAр         | noun nominal attribute           | plural    | китеп-тер

my                           | (I)м        | declinable                       | own       | бала-м
your                         | (I)ң        | declinable                       | own       | бала-ң
your, polite                 | (I)ңIз      | declinable                       | own       | бала-ңыз
our                          | (I)бIз      | declinable                       | own       | бала-быз
your, of many                | (I)ңAр      | declinable                       | own       | бала-ңар
your, of many, polite        | (I)ңIздAр   | declinable                       | own       | бала-ңыздар
his, her, its, their         | (с)I        | declinable                       | theirs    | бала-сы

genitive                     | NIн         | declinable own theirs            | genitive  | бала-нын
dative                       | GA          | declinable own                   | case      | бала-га
dative after my, your        | A           | own                              | case      | бала-м-а
dative after his             | нA          | theirs                           | case      | бала-сы-на
accusative                   | NI          | declinable own                   | case      | бала-ны
accusative after his         | н           | theirs                           | case      | бала-сы-н
locative                     | DA          | declinable own                   | locative  | бала-да
locative after his           | ндA         | theirs                           | locative  | бала-сы-нда
ablative                     | DAн         | declinable own                   | case      | бала-дан
ablative after his           | нAн ндAн    | theirs                           | case      | бала-сы-нан
ablative after my, your      | Aн          | own                              | case      | бала-м-ан

of that place or time        | гI          | locative                         | attribute | үй-дө-гү
belonging to                 | NIкI        | declinable own theirs            | attribute | бала-ныкы
of that time                 | GI кI       | noun                             | attribute | жаз-гы
like                         | DAй         | declinable own theirs            | case      | тоо-дой
like, with an adjective      | DAйIн       | noun                             | case      | тоо-дойун
like his                     | ндAй        | theirs                           | case      | бала-сы-ндай
in the manner of             | чA          | declinable own theirs            | case      | кыргыз-ча
to the extent of             | чAлIк       | noun nominal plural              | case      | тоо-чолук
for the sake of              | нчA         | theirs                           | case      | ой-у-нча

am                           | мIн         | complete                         | person    | бала-мын
are                          | сIң         | complete                         | person    | бала-сың
are, polite                  | сIз         | complete                         | person    | бала-сыз
are, of us                   | BIз         | complete                         | person    | бала-быз
are, of many                 | сIңAр       | complete                         | person    | бала-сыңар
are, of many, polite         | сIздAр      | complete                         | person    | бала-сыздар
question                     | BI          | complete person finite           | question  | бала-бы
""")
