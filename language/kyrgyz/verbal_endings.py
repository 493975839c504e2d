"""The endings of verbs, in the order they are added: voice, negation, then tense, mood, participle or converb, person.

Sources as in `nominal_endings`. States: verb (a bare stem), voiced (with a voice), negative, past and present (a person
follows), nominal (declined as a noun), converb, evidential, end (nothing but the question follows).
"""

from language.kyrgyz.endings import table

VERBAL = table("""
# name                       | form                     | after                   | gives      | example
passive                      | (I)л                     | verb voiced             | voiced     | жаз-ыл
reflexive or passive         | (I)н                     | verb voiced             | voiced     | сүй-үн
reciprocal                   | (I)ш                     | verb voiced             | voiced     | көр-үш
causative                    | DIр                      | verb voiced             | voiced     | жаз-дыр
causative after a vowel      | >т                       | verb                    | voiced     | оку-т
causative                    | GIз                      | verb voiced             | voiced     | жат-кыз
causative and passive        | тIл DIрIл                | verb voiced             | voiced     | таны-тыл
negation                     | BA                       | verb voiced             | negative   | жаз-ба

definite past                | DI                       | any                     | past       | жаз-ды
conditional                  | сA                       | any                     | past       | жаз-са
I                            | м                        | past                    | end        | жаз-ды-м
you                          | ң                        | past                    | end        | жаз-ды-ң
you, polite                  | ңIз                      | past                    | end        | жаз-ды-ңыз
we                           | к                        | past                    | end        | жаз-ды-к
you, many                    | ңAр                      | past                    | end        | жаз-ды-ңар
you, many, polite            | ңIздAр                   | past                    | end        | жаз-ды-ңыздар

present and future           | <A >й                    | any                     | present    | жаз-а
I                            | мIн м                    | present                 | end        | жаз-а-мын
you                          | сIң                      | present                 | end        | жаз-а-сың
you, polite                  | сIз                      | present                 | end        | жаз-а-сыз
he, she, it, they            | т                        | present                 | end        | жаз-а-т
we                           | бIз                      | present                 | end        | жаз-а-быз
you, many                    | сIңAр                    | present                 | end        | жаз-а-сыңар
you, many, polite            | сIздAр                   | present                 | end        | жаз-а-сыздар

past participle              | GAн                      | any                     | nominal    | жаз-ган
past participle, I           | GAм GAмIн                | any                     | end        | жаз-гам
future participle            | <Aр >р                   | verb voiced             | nominal    | жаз-ар
future participle, negative  | с                        | negative                | nominal    | жаз-ба-с
habitual past                | чU                       | any nominal             | nominal    | жаз-чу
habitual past, you           | чUңAр                    | any nominal             | end        | жаз-чуңар
verbal noun                  | <UU >=оо >=өө >=уу >=үү  | verb voiced             | nominal    | жаз-уу
noun of the way or process   | (I)ш                     | any                     | nominal    | жаз-ыш
doer                         | чU                       | nominal                 | nominal    | жаз-уу-чу
intention                    | мAк мAкчI мAй            | verb voiced             | nominal    | жаз-мак
instrument                   | GIч                      | verb voiced             | nominal    | бөл-гүч
wish                         | GIм GIң GIбIз            | verb voiced             | own        | жаз-гым
wish                         | GIсI                     | verb voiced             | theirs     | жаз-гысы

converb of the past          | (I)п                     | any                     | converb    | жаз-ып
hearsay past                 | тIр                      | converb                 | evidential | жаз-ып-тыр
am                           | мIн                      | converb evidential      | end        | жаз-ып-мын
are                          | сIң                      | converb evidential      | end        | жаз-ып-сың
are, polite                  | сIз                      | converb evidential      | end        | жаз-ып-сыз
are, of us                   | BIз                      | converb evidential      | end        | жаз-ып-пыз
are, of many                 | сIңAр                    | converb evidential      | end        | жаз-ып-сыңар
are, of many, polite         | сIздAр                   | converb evidential      | end        | жаз-ып-сыздар
converb of the limit         | GAнчA GIчA GIчAктI       | any                     | end        | жаз-ганча
converb of purpose           | GAнI GAлI                | any                     | end        | жаз-ганы
converb of semblance         | GAнсI GAнсIп             | any                     | end        | жаз-гансып
negative converb             | йIн йIнчA                | negative                | end        | жаз-ба-йын
converb of not before        | мAйIнчA                  | verb voiced             | end        | кел-мейинче

request                      | GIлA GIн                 | any                     | end        | жаз-гын
request, polite              | (I)ңIз (I)ңAр (I)ңIздAр  | any                     | end        | жаз-ыңыз
request, insisting           | чI GIлAчI сIнчI          | any                     | end        | жаз-чы
let him                      | сIн сIндAр               | any                     | end        | жаз-сын
let me                       | <AйIн >йIн               | any                     | end        | жаз-айын
let us                       | <AлI >йлI <AлIк >йлIк    | any                     | end        | жаз-алы
may it be                    | GAй                      | any                     | end        | бол-гой
""")
