<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="kk">
    <context>
        <name>card</name>
        <message>
            <source>IIN</source>
            <translation>ЖСН</translation>
        </message>
        <message>
            <source>Surname</source>
            <translation>Тегі</translation>
        </message>
        <message>
            <source>Given name</source>
            <translation>Аты</translation>
        </message>
        <message>
            <source>Patronymic</source>
            <translation>Әкесінің аты</translation>
        </message>
        <message>
            <source>Birth date</source>
            <translation>Туған күні</translation>
        </message>
        <message>
            <source>Sex</source>
            <translation>Жынысы</translation>
        </message>
        <message>
            <source>Phone</source>
            <translation>Телефон</translation>
        </message>
        <message>
            <source>Another phone</source>
            <translation>Қосымша телефон</translation>
        </message>
        <message>
            <source>Identity document</source>
            <translation>Жеке басты куәландыратын құжат</translation>
        </message>
        <message>
            <source>Document number</source>
            <translation>Құжат нөмірі</translation>
        </message>
        <message>
            <source>Issued by</source>
            <translation>Кім берген</translation>
        </message>
        <message>
            <source>Issued on</source>
            <translation>Берілген күні</translation>
        </message>
        <message>
            <source>Valid until</source>
            <translation>Қолданылу мерзімі</translation>
        </message>
        <message>
            <source>Another document</source>
            <translation>Қосымша құжат</translation>
        </message>
        <message>
            <source>Number of the other document</source>
            <translation>Қосымша құжаттың нөмірі</translation>
        </message>
        <message>
            <source>Other document issued by</source>
            <translation>Қосымша құжатты кім берген</translation>
        </message>
        <message>
            <source>Other document issued on</source>
            <translation>Қосымша құжаттың берілген күні</translation>
        </message>
        <message>
            <source>Other document valid until</source>
            <translation>Қосымша құжаттың қолданылу мерзімі</translation>
        </message>
        <message>
            <source>Urban or rural</source>
            <translation>Қала немесе ауыл</translation>
        </message>
        <message>
            <source>Region</source>
            <translation>Облыс немесе республикалық маңызы бар қала</translation>
        </message>
        <message>
            <source>Town or village</source>
            <translation>Аудан, қала немесе ауыл</translation>
        </message>
        <message>
            <source>Street</source>
            <translation>Көше</translation>
        </message>
        <message>
            <source>House</source>
            <translation>Үй</translation>
        </message>
        <message>
            <source>Flat</source>
            <translation>Пәтер</translation>
        </message>
        <message>
            <source>Temporary address: urban or rural</source>
            <translation>Уақытша мекенжай: қала немесе ауыл</translation>
        </message>
        <message>
            <source>Temporary address: region</source>
            <translation>Уақытша мекенжай: облыс</translation>
        </message>
        <message>
            <source>Temporary address: town or village</source>
            <translation>Уақытша мекенжай: аудан, қала немесе ауыл</translation>
        </message>
        <message>
            <source>Temporary address: street</source>
            <translation>Уақытша мекенжай: көше</translation>
        </message>
        <message>
            <source>Temporary address: house</source>
            <translation>Уақытша мекенжай: үй</translation>
        </message>
        <message>
            <source>Temporary address: flat</source>
            <translation>Уақытша мекенжай: пәтер</translation>
        </message>
        <message>
            <source>Nationality</source>
            <translation>Ұлты</translation>
        </message>
        <message>
            <source>Citizenship</source>
            <translation>Азаматтығы</translation>
        </message>
        <message>
            <source>Status of residence</source>
            <translation>Тұру мәртебесі</translation>
        </message>
        <message>
            <source>Who acts for the person</source>
            <translation>Пациенттің атынан кім әрекет етеді</translation>
        </message>
        <message>
            <source>Name of the representative</source>
            <translation>Өкілдің тегі, аты, әкесінің аты</translation>
        </message>
        <message>
            <source>Ground</source>
            <translation>Негіздеме</translation>
        </message>
        <message>
            <source>Document of the representative</source>
            <translation>Өкілдің құжаты</translation>
        </message>
        <message>
            <source>Phone of the representative</source>
            <translation>Өкілдің телефоны</translation>
        </message>
        <message>
            <source>Place of work or study</source>
            <translation>Жұмыс немесе оқу орны</translation>
        </message>
        <message>
            <source>Position</source>
            <translation>Лауазымы</translation>
        </message>
        <message>
            <source>Education</source>
            <translation>Білімі</translation>
        </message>
        <message>
            <source>Insurer</source>
            <translation>Сақтандыру ұйымы</translation>
        </message>
        <message>
            <source>Policy number</source>
            <translation>Полис нөмірі</translation>
        </message>
        <message>
            <source>Kind of reimbursement</source>
            <translation>Өтеу түрі</translation>
        </message>
        <message>
            <source>Social status</source>
            <translation>Әлеуметтік мәртебесі</translation>
        </message>
        <message>
            <source>Reason of the visit</source>
            <translation>Жүгіну себебі</translation>
        </message>
        <message>
            <source>District</source>
            <translation>Учаске</translation>
        </message>
        <message>
            <source>Attachment</source>
            <translation>Бекітілуі</translation>
        </message>
        <message>
            <source>Attached since</source>
            <translation>Бекітілген күні</translation>
        </message>
        <message>
            <source>Attached to</source>
            <translation>Қай ұйымға бекітілген</translation>
        </message>
        <message>
            <source>Blood group and Rh factor</source>
            <translation>Қан тобы және резус-фактор</translation>
        </message>
        <message>
            <source>Allergies</source>
            <translation>Аллергиялық реакциялар</translation>
        </message>
        <message>
            <source>Physiological state (pregnancy)</source>
            <translation>Физиологиялық жай-күйі (жүктілік)</translation>
        </message>
        <message>
            <source>Neonatal screening</source>
            <translation>Неонаталдық скрининг</translation>
        </message>
        <message>
            <source>Habits and risks</source>
            <translation>Зиянды әдеттері мен қауіп факторлары</translation>
        </message>
        <message>
            <source>Preventive measures, vaccinations</source>
            <translation>Профилактикалық іс-шаралар, екпелер</translation>
        </message>
        <message>
            <source>History</source>
            <translation>Анамнезі</translation>
        </message>
        <message>
            <source>Current problems</source>
            <translation>Өзекті мәселелері</translation>
        </message>
        <message>
            <source>Dynamic observation</source>
            <translation>Динамикалық байқау</translation>
        </message>
        <message>
            <source>Disability group</source>
            <translation>Мүгедектік тобы</translation>
        </message>
        <message>
            <source>Current medicines</source>
            <translation>Қабылдап жүрген дәрілері</translation>
        </message>
        <message>
            <source>Anthropometry</source>
            <translation>Антропометриялық деректер</translation>
        </message>
        <message>
            <source>Fall risk</source>
            <translation>Құлау қаупі</translation>
        </message>
        <message>
            <source>Pain</source>
            <translation>Ауырсыну</translation>
        </message>
        <message>
            <source>Communication (language, living conditions)</source>
            <translation>Қарым-қатынас (тілі, тұрмыс жағдайы)</translation>
        </message>
        <message>
            <source>Instruction of the patient</source>
            <translation>Пациентке нұсқама беру</translation>
        </message>
        <message>
            <source>Date of death</source>
            <translation>Қайтыс болған күні</translation>
        </message>
        <message>
            <source>Too long: at most %1 characters fit here</source>
            <translation>Тым ұзын: мұнда ең көбі %1 таңба сыяды</translation>
        </message>
        <message>
            <source>Remove the pictures and unusual signs: only letters, digits and punctuation can be printed</source>
            <translation>Суреттер мен бөтен белгілерді алып тастаңыз: тек әріптер, цифрлар мен тыныс белгілері басып шығарылады</translation>
        </message>
        <message>
            <source>Choose one of the list</source>
            <translation>Тізімнен таңдаңыз</translation>
        </message>
        <message>
            <source>There is no such date; write it as 31.12.1990</source>
            <translation>Мұндай күн жоқ; 31.12.1990 түрінде жазыңыз</translation>
        </message>
        <message>
            <source>This date is still to come</source>
            <translation>Бұл күн әлі келген жоқ</translation>
        </message>
        <message>
            <source>Longer than 100 letters: write it as in the identity document</source>
            <translation>100 әріптен ұзын: жеке басты куәландыратын құжаттағыдай жазыңыз</translation>
        </message>
        <message>
            <source>Only letters, a hyphen, an apostrophe and spaces belong in a name</source>
            <translation>Аты-жөнінде тек әріптер, дефис, апостроф және бос орын болады</translation>
        </message>
        <message>
            <source>Cyrillic and Latin letters are mixed: type the name again in one layout</source>
            <translation>Кирилл және латын әріптері араласып кеткен: бір пернетақта жаймасында қайта теріңіз</translation>
        </message>
        <message>
            <source>Not a telephone number: write it as +7 701 123 45 67</source>
            <translation>Телефон нөмірі емес: +7 701 123 45 67 түрінде жазыңыз</translation>
        </message>
        <message>
            <source>Name the kind of the document</source>
            <translation>Құжаттың түрін көрсетіңіз</translation>
        </message>
        <message>
            <source>Write the number of the document</source>
            <translation>Құжаттың нөмірін жазыңыз</translation>
        </message>
        <message>
            <source>Issued before the person was born</source>
            <translation>Адам туғанға дейін берілген</translation>
        </message>
        <message>
            <source>The term ends before the document was issued</source>
            <translation>Мерзімі құжат берілген күннен бұрын аяқталады</translation>
        </message>
        <message>
            <source>The document has expired</source>
            <translation>Құжаттың қолданылу мерзімі өткен</translation>
        </message>
        <message>
            <source>Write the surname</source>
            <translation>Тегін жазыңыз</translation>
        </message>
        <message>
            <source>No given name: is it so in the identity document?</source>
            <translation>Аты жоқ: құжатта да солай ма?</translation>
        </message>
        <message>
            <source>No surname: is it so in the identity document?</source>
            <translation>Тегі жоқ: құжатта да солай ма?</translation>
        </message>
        <message>
            <source>Write the birth date</source>
            <translation>Туған күнін жазыңыз</translation>
        </message>
        <message>
            <source>More than 130 years ago: check the year</source>
            <translation>130 жылдан асып кетті: жылын тексеріңіз</translation>
        </message>
        <message>
            <source>Choose the sex</source>
            <translation>Жынысын таңдаңыз</translation>
        </message>
        <message>
            <source>The IIN has twelve digits</source>
            <translation>ЖСН он екі цифрдан тұрады</translation>
        </message>
        <message>
            <source>The IIN is written in digits only</source>
            <translation>ЖСН тек цифрлармен жазылады</translation>
        </message>
        <message>
            <source>The check digit does not agree: there is a slip in the number</source>
            <translation>Бақылау цифры сәйкес келмейді: нөмірде қате бар</translation>
        </message>
        <message>
            <source>No IIN with these first eleven digits exists: there is a slip in the number</source>
            <translation>Алғашқы он бір цифры осындай ЖСН болмайды: нөмірде қате бар</translation>
        </message>
        <message>
            <source>The digits of the IIN name no day of the calendar: compare with the document</source>
            <translation>ЖСН цифрларындағы күн күнтізбеде жоқ: құжатпен салыстырыңыз</translation>
        </message>
        <message>
            <source>The digits of the IIN speak of another birth date: %1. Compare with the document</source>
            <translation>ЖСН цифрлары басқа туған күнді көрсетеді: %1. Құжатпен салыстырыңыз</translation>
        </message>
        <message>
            <source>The digits of the IIN speak of the other sex: compare with the document</source>
            <translation>ЖСН цифрлары басқа жынысты көрсетеді: құжатпен салыстырыңыз</translation>
        </message>
        <message>
            <source>Say whether it is a lawful representative or a power of attorney</source>
            <translation>Заңды өкіл ме, әлде сенімхат бойынша ма — көрсетіңіз</translation>
        </message>
        <message>
            <source>Write who acts for the person</source>
            <translation>Пациенттің атынан кім әрекет ететінін жазыңыз</translation>
        </message>
        <message>
            <source>Write on what ground: mother, guardian, power of attorney No…</source>
            <translation>Негіздемесін жазыңыз: анасы, қорғаншысы, № … сенімхат</translation>
        </message>
        <message>
            <source>Before the person was born</source>
            <translation>Туған күнінен бұрын</translation>
        </message>
        <message>
            <source>Write the IIN, or else an identity document below</source>
            <translation>ЖСН-ді жазыңыз, ол болмаса, төменде құжатын көрсетіңіз</translation>
        </message>
        <message>
            <source>No IIN yet: ask for it at the next visit</source>
            <translation>ЖСН әзірге жоқ: келесі келгенде сұраңыз</translation>
        </message>
        <message>
            <source>The card is confirmed: write the reason of the correction.</source>
            <translation>Карта деректері расталған: түзету себебін жазыңыз.</translation>
        </message>
        <message>
            <source>The card is locked: the person has died. What you typed is kept as a draft.</source>
            <translation>Карта бұғатталған: пациент қайтыс болған. Тергеніңіз жоба ретінде сақталды.</translation>
        </message>
        <message>
            <source>Medical data are corrected by nurses and doctors. The other changes can be saved without them.</source>
            <translation>Медициналық деректерді мейіргерлер мен дәрігерлер түзетеді. Қалған өзгерістерді оларсыз сақтауға болады.</translation>
        </message>
        <message>
            <source>A death is recorded by a doctor, the coordinator or the head.</source>
            <translation>Қайтыс болу фактісін дәрігер, үйлестіруші немесе басшы тіркейді.</translation>
        </message>
    </context>
    <context>
        <name>cardEditor</name>
        <message>
            <source>The person died on %1: the card is locked.</source>
            <translation>Пациент %1 қайтыс болған: карта бұғатталған.</translation>
        </message>
        <message>
            <source>Your role reads this card but does not correct it.</source>
            <translation>Сіздің рөліңіз бұл картаны оқи алады, бірақ түзете алмайды.</translation>
        </message>
        <message>
            <source>Some fields are doubtful. Press Ctrl+Enter once more to save all the same.</source>
            <translation>Кейбір өрістер күмән тудырады. Сонда да сақтау үшін Ctrl+Enter пернелерін тағы бір рет басыңыз.</translation>
        </message>
        <message numerus="yes">
            <source>Not saved: put the marked fields right (%n).</source>
            <translation>
                <numerusform>Сақталмады: белгіленген өрістерді түзетіңіз (%n).</numerusform>
                <numerusform>Сақталмады: белгіленген өрістерді түзетіңіз (%n).</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>cardSection</name>
        <message>
            <source>Identity</source>
            <translation>Жеке деректері</translation>
        </message>
        <message>
            <source>Contacts</source>
            <translation>Байланыс</translation>
        </message>
        <message>
            <source>Documents</source>
            <translation>Құжаттары</translation>
        </message>
        <message>
            <source>Addresses</source>
            <translation>Мекенжайлары</translation>
        </message>
        <message>
            <source>Citizenship, social status</source>
            <translation>Азаматтығы, мәртебесі</translation>
        </message>
        <message>
            <source>Representative</source>
            <translation>Өкілі</translation>
        </message>
        <message>
            <source>Work and study</source>
            <translation>Жұмысы мен оқуы</translation>
        </message>
        <message>
            <source>Insurance</source>
            <translation>Сақтандыру</translation>
        </message>
        <message>
            <source>District and attachment</source>
            <translation>Учаске және бекіту</translation>
        </message>
        <message>
            <source>Reason of the visit</source>
            <translation>Жүгіну себебі</translation>
        </message>
        <message>
            <source>Minimal medical data</source>
            <translation>Медициналық деректер</translation>
        </message>
        <message>
            <source>Death</source>
            <translation>Қайтыс болуы</translation>
        </message>
    </context>
    <context>
        <name>codes</name>
        <message>
            <source>Urban</source>
            <translation>Қала</translation>
        </message>
        <message>
            <source>Rural</source>
            <translation>Ауыл</translation>
        </message>
        <message>
            <source>Citizen of Kazakhstan</source>
            <translation>Қазақстан Республикасының азаматы</translation>
        </message>
        <message>
            <source>Kandas</source>
            <translation>Қандас</translation>
        </message>
        <message>
            <source>Refugee</source>
            <translation>Босқын</translation>
        </message>
        <message>
            <source>Foreigner, permanently resident</source>
            <translation>Тұрақты тұратын шетелдік</translation>
        </message>
        <message>
            <source>Stateless, permanently resident</source>
            <translation>Тұрақты тұратын азаматтығы жоқ адам</translation>
        </message>
        <message>
            <source>Foreigner, temporarily staying</source>
            <translation>Уақытша болатын шетелдік</translation>
        </message>
        <message>
            <source>Stateless, temporarily staying</source>
            <translation>Уақытша болатын азаматтығы жоқ адам</translation>
        </message>
        <message>
            <source>Asylum seeker</source>
            <translation>Пана іздеген адам</translation>
        </message>
        <message>
            <source>Identity card</source>
            <translation>Жеке куәлік</translation>
        </message>
        <message>
            <source>Passport of Kazakhstan</source>
            <translation>Қазақстан Республикасының паспорты</translation>
        </message>
        <message>
            <source>Residence permit</source>
            <translation>Тұруға ықтиярхат</translation>
        </message>
        <message>
            <source>Birth certificate</source>
            <translation>Туу туралы куәлік</translation>
        </message>
        <message>
            <source>Foreign passport</source>
            <translation>Шетелдік паспорт</translation>
        </message>
        <message>
            <source>Refugee certificate</source>
            <translation>Босқын куәлігі</translation>
        </message>
        <message>
            <source>Electronic document</source>
            <translation>Электрондық құжат</translation>
        </message>
        <message>
            <source>Lawful representative</source>
            <translation>Заңды өкіл</translation>
        </message>
        <message>
            <source>By power of attorney</source>
            <translation>Сенімхат бойынша өкіл</translation>
        </message>
        <message>
            <source>Guaranteed volume</source>
            <translation>ТМККК</translation>
        </message>
        <message>
            <source>Compulsory social insurance</source>
            <translation>МӘМС</translation>
        </message>
        <message>
            <source>Voluntary insurance</source>
            <translation>ЕМС</translation>
        </message>
        <message>
            <source>Imputed insurance</source>
            <translation>ЖМС</translation>
        </message>
        <message>
            <source>Paid by the person</source>
            <translation>Ақылы</translation>
        </message>
        <message>
            <source>Employed</source>
            <translation>Жұмыс істейді</translation>
        </message>
        <message>
            <source>Self-employed</source>
            <translation>Өзін-өзі жұмыспен қамтыған</translation>
        </message>
        <message>
            <source>Unemployed</source>
            <translation>Жұмыссыз</translation>
        </message>
        <message>
            <source>Pensioner</source>
            <translation>Зейнеткер</translation>
        </message>
        <message>
            <source>Student</source>
            <translation>Студент</translation>
        </message>
        <message>
            <source>School pupil</source>
            <translation>Мектеп оқушысы</translation>
        </message>
        <message>
            <source>Preschool child, attends kindergarten</source>
            <translation>Мектепке дейінгі бала, балабақшаға барады</translation>
        </message>
        <message>
            <source>Preschool child, at home</source>
            <translation>Мектепке дейінгі бала, үйде</translation>
        </message>
        <message>
            <source>Keeps the household</source>
            <translation>Үй шаруасында</translation>
        </message>
        <message>
            <source>Serviceman</source>
            <translation>Әскери қызметші</translation>
        </message>
        <message>
            <source>Other</source>
            <translation>Басқа</translation>
        </message>
        <message>
            <source>No education</source>
            <translation>Білімі жоқ</translation>
        </message>
        <message>
            <source>Primary education</source>
            <translation>Бастауыш білім</translation>
        </message>
        <message>
            <source>Basic secondary education</source>
            <translation>Негізгі орта білім</translation>
        </message>
        <message>
            <source>General secondary education</source>
            <translation>Жалпы орта білім</translation>
        </message>
        <message>
            <source>Technical and vocational education</source>
            <translation>Техникалық және кәсіптік білім</translation>
        </message>
        <message>
            <source>Higher education</source>
            <translation>Жоғары білім</translation>
        </message>
        <message>
            <source>Postgraduate education</source>
            <translation>Жоғары оқу орнынан кейінгі білім</translation>
        </message>
        <message>
            <source>Attachment not known</source>
            <translation>Бекітілуі белгісіз</translation>
        </message>
        <message>
            <source>Attached here</source>
            <translation>Осында бекітілген</translation>
        </message>
        <message>
            <source>Attached elsewhere</source>
            <translation>Басқа ұйымға бекітілген</translation>
        </message>
        <message>
            <source>Not attached anywhere</source>
            <translation>Еш жерге бекітілмеген</translation>
        </message>
        <message>
            <source>Registrar</source>
            <translation>Медициналық тіркеуші</translation>
        </message>
        <message>
            <source>Nurse</source>
            <translation>Мейіргер</translation>
        </message>
        <message>
            <source>Coordinator</source>
            <translation>Үйлестіруші</translation>
        </message>
        <message>
            <source>Doctor</source>
            <translation>Дәрігер</translation>
        </message>
        <message>
            <source>Head of the organisation</source>
            <translation>Ұйым басшысы</translation>
        </message>
        <message>
            <source>Administrator</source>
            <translation>Әкімші</translation>
        </message>
        <message>
            <source>Male</source>
            <translation>Ер</translation>
        </message>
        <message>
            <source>Female</source>
            <translation>Әйел</translation>
        </message>
        <message>
            <source>Sex not known</source>
            <translation>Жынысы белгісіз</translation>
        </message>
    </context>
    <context>
        <name>ctl</name>
        <message>
            <source>--lang is kk, ru or en, not “%1”.</source>
            <translation>--lang мәні kk, ru немесе en болады, «%1» емес.</translation>
        </message>
        <message>
            <source>--now is a moment like 2026-03-02T09:00, not “%1”.</source>
            <translation>--now мәні 2026-03-02T09:00 түріндегі уақыт болады, «%1» емес.</translation>
        </message>
        <message>
            <source>There is no command “%1”.</source>
            <translation>«%1» деген команда жоқ.</translation>
        </message>
        <message>
            <source>There is no option “%1” here.</source>
            <translation>Мұнда «%1» деген опция жоқ.</translation>
        </message>
        <message>
            <source>The option %1 wants a value.</source>
            <translation>%1 опциясына мән керек.</translation>
        </message>
        <message>
            <source>Name a command.</source>
            <translation>Команданы көрсетіңіз.</translation>
        </message>
        <message>
            <source>The command “%1” is called with other words.</source>
            <translation>«%1» командасы басқаша шақырылады.</translation>
        </message>
        <message>
            <source>There is no desk at %1. Make one with “tirkeuctl init”, or name another file with --db.</source>
            <translation>%1 жерінде тіркеу орнының дерекқоры жоқ. Оны «tirkeuctl init» арқылы жасаңыз немесе --db арқылы басқа файлды көрсетіңіз.</translation>
        </message>
        <message>
            <source>Give the password with --password-file FILE or in TIRKEU_PASSWORD.</source>
            <translation>Құпиясөзді --password-file ФАЙЛ арқылы немесе TIRKEU_PASSWORD айнымалысында беріңіз.</translation>
        </message>
        <message>
            <source>--now is for trials: this desk is not marked demo.</source>
            <translation>--now тек сынаққа арналған: бұл дерекқор демо деп белгіленбеген.</translation>
        </message>
        <message>
            <source>The desk is made: %1</source>
            <translation>Тіркеу орнының дерекқоры жасалды: %1</translation>
        </message>
        <message>
            <source>Recovery code: %1. Print it and keep it in a safe; it is stored nowhere.</source>
            <translation>Қалпына келтіру коды: %1. Оны басып шығарып, сейфте сақтаңыз; ол еш жерде сақталмайды.</translation>
        </message>
        <message numerus="yes">
            <source>%n person(s) added…</source>
            <translation>
                <numerusform>%n адам қосылды…</numerusform>
                <numerusform>%n адам қосылды…</numerusform>
            </translation>
        </message>
        <message>
            <source>The desk is whole.</source>
            <translation>Дерекқор бүтін.</translation>
        </message>
        <message>
            <source>The backup is made and verified: %1</source>
            <translation>Резервтік көшірме жасалып, тексерілді: %1</translation>
        </message>
        <message>
            <source>The backup was restored to %1. What was there is kept beside it.</source>
            <translation>Резервтік көшірме %1 орнына қалпына келтірілді. Бұрынғысы қасында сақталды.</translation>
        </message>
        <message>
            <source>Card 052/e No. %1</source>
            <translation>№ 052/е картасы, нөмірі %1</translation>
        </message>
        <message>
            <source>The card is written: %1</source>
            <translation>Карта жазылды: %1</translation>
        </message>
        <message>
            <source>Call it so: patient show ID, or patient export-052 ID FILE.pdf. The ID is in the answer of search.</source>
            <translation>Былай шақырыңыз: patient show ID немесе patient export-052 ID FILE.pdf. ID іздеу нәтижесінде беріледі.</translation>
        </message>
        <message>
            <source>The input is not a JSON object (trouble near character %1).</source>
            <translation>Кіріс деректер JSON нысаны емес (қате %1-таңба маңында).</translation>
        </message>
        <message>
            <source>The option %1 takes no value.</source>
            <translation>%1 опциясына мән берілмейді.</translation>
        </message>
        <message>
            <source>The password file cannot be read: %1</source>
            <translation>Құпиясөз файлын оқу мүмкін емес: %1</translation>
        </message>
        <message>
            <source>%1 wants a whole number from %2 to %3.</source>
            <translation>%1 үшін %2 мен %3 аралығындағы бүтін сан керек.</translation>
        </message>
        <message>
            <source>--patients, --doctors and --seed go together with --demo only.</source>
            <translation>--patients, --doctors және --seed тек --demo опциясымен бірге қолданылады.</translation>
        </message>
        <message>
            <source>Call it so: import patients FILE, import list, import resume FILE, or import undo ID. The ID is in the answer of import patients and of import list.</source>
            <translation>Былай шақырыңыз: import patients ФАЙЛ, import list, import resume ФАЙЛ немесе import undo ID. ID import patients және import list нәтижесінде беріледі.</translation>
        </message>
        <message>
            <source>Line %1: %2</source>
            <translation>%1-жол: %2</translation>
        </message>
        <message>
            <source>Line %1, column %2: %3</source>
            <translation>%1-жол, %2 бағаны: %3</translation>
        </message>
        <message>
            <source>%1 %, rows read: %2…</source>
            <translation>%1 %, оқылған жолдар: %2…</translation>
        </message>
        <message>
            <source>Nothing was taken over: all rows were asked for or none, and some were rejected.</source>
            <translation>Ештеңе алынған жоқ: барлық жол немесе ешқайсысы деп сұралған, ал кейбірі қабылданбады.</translation>
        </message>
        <message>
            <source>The import broke off after row %1. What was taken over is kept: go on with “tirkeuctl import resume FILE”, or take it back with “tirkeuctl import undo %2”.</source>
            <translation>Импорт %1-жолдан кейін үзілді. Алынғаны сақталды: «tirkeuctl import resume ФАЙЛ» арқылы жалғастырыңыз немесе «tirkeuctl import undo %2» арқылы қайтарыңыз.</translation>
        </message>
        <message>
            <source>Rows read: %1. Added: %2, updated: %3, unchanged: %4, rejected: %5. Possible duplicates: %6.</source>
            <translation>Оқылған жолдар: %1. Қосылғаны: %2, жаңартылғаны: %3, өзгермегені: %4, қабылданбағаны: %5. Ықтимал қайталанулар: %6.</translation>
        </message>
        <message>
            <source>Taken over, but to be looked at:</source>
            <translation>Алынды, бірақ қарап шығу керек:</translation>
        </message>
        <message>
            <source>An import of this very file broke off after row %1. Go on with “tirkeuctl import resume FILE”, or take it back with “tirkeuctl import undo %2”.</source>
            <translation>Дәл осы файлдың импорты %1-жолдан кейін үзілген. «tirkeuctl import resume ФАЙЛ» арқылы жалғастырыңыз немесе «tirkeuctl import undo %2» арқылы қайтарыңыз.</translation>
        </message>
        <message>
            <source>No import of this file waits to be gone on with. If the file was changed since, take the import back with “tirkeuctl import undo ID” and import the file anew.</source>
            <translation>Бұл файлдың жалғастыруды күтіп тұрған импорты жоқ. Файл содан бері өзгерсе, импортты «tirkeuctl import undo ID» арқылы қайтарып, файлды қайта импорттаңыз.</translation>
        </message>
        <message>
            <source>There is no import %1.</source>
            <translation>%1 импорты жоқ.</translation>
        </message>
        <message>
            <source>This import is taken back already.</source>
            <translation>Бұл импорт бұрын қайтарылған.</translation>
        </message>
        <message>
            <source>Taken back: %1 withdrawn, %2 as they were before. Left as they are, because somebody worked with them since: %3.</source>
            <translation>Қайтарылды: %1 жазба алынып тасталды, %2 жазба бұрынғы қалпына келді. Содан бері өңделгендіктен сол күйі қалдырылғаны: %3.</translation>
        </message>
        <message>
            <source>--encoding is auto, utf-8, cp1251 or kz1048, not “%1”.</source>
            <translation>--encoding мәні auto, utf-8, cp1251 немесе kz1048 болады, «%1» емес.</translation>
        </message>
        <message>
            <source>The desk has a new key. Recovery code: %1. Print it and keep it in a safe. Only you can sign in now: give the other users new passwords.</source>
            <translation>Дерекқордың кілті жаңартылды. Қалпына келтіру коды: %1. Оны басып шығарып, сейфте сақтаңыз. Енді тек сіз кіре аласыз: басқа пайдаланушыларға жаңа құпиясөз беріңіз.</translation>
        </message>
        <message>
            <source>--threshold is a probability from 0 to 1, like 0.9, not “%1”.</source>
            <translation>--threshold мәні 0 мен 1 аралығындағы ықтималдық, мысалы 0.9, «%1» емес.</translation>
        </message>
        <message>
            <source>%n person(s) compared…</source>
            <translation>%n адам салыстырылды…</translation>
        </message>
        <message>
            <source>No two records are likely to be of one person.</source>
            <translation>Бір адамға тиесілі болуы ықтимал екі жазба жоқ.</translation>
        </message>
    </context>
    <context>
        <name>demo</name>
        <message>
            <source>Demo: nobody here lives. The logins are registrar, nurse, coordinator, doctor, head and admin; the password of all is %1.</source>
            <translation>Демо: мұндағы адамдардың бәрі ойдан шығарылған. Логиндер: registrar, nurse, coordinator, doctor, head, admin; бәрінің құпиясөзі — %1.</translation>
        </message>
    </context>
    <context>
        <name>duplicates</name>
        <message>
            <source>That is one and the same record: choose two.</source>
            <translation>Бұл бір жазба: екеуін таңдаңыз.</translation>
        </message>
        <message>
            <source>Write why these are two persons: the pair will not be asked again.</source>
            <translation>Бұлар неліктен екі адам екенін жазыңыз: бұл жұп енді сұралмайды.</translation>
        </message>
        <message>
            <source>Write why these two records are one person.</source>
            <translation>Бұл екі жазба неліктен бір адам екенін жазыңыз.</translation>
        </message>
        <message>
            <source>One of the two records is in use no more: it was merged into another. Open that one instead.</source>
            <translation>Екі жазбаның бірі енді қолданылмайды: ол басқасына біріктірілген. Соны ашыңыз.</translation>
        </message>
        <message>
            <source>Other records were merged into this one before. Keep it, and merge the other record into it.</source>
            <translation>Бұған бұрын басқа жазбалар біріктірілген. Осыны қалдырып, екінші жазбаны соған біріктіріңіз.</translation>
        </message>
        <message>
            <source>One of the two cards is locked by death. Let a doctor or the head set the death right first, so that both cards say the same.</source>
            <translation>Екі картаның бірі қайтыс болуына байланысты бұғатталған. Алдымен дәрігер немесе басшы қайтыс болуы туралы деректі түзетсін, екі карта бірдей болуы керек.</translation>
        </message>
        <message>
            <source>Write why these are two persons after all.</source>
            <translation>Бұлар сонда да екі адам екенін неге деп есептейтініңізді жазыңыз.</translation>
        </message>
        <message>
            <source>This record is not merged into any other.</source>
            <translation>Бұл жазба ешқайсысына біріктірілмеген.</translation>
        </message>
    </context>
    <context>
        <name>errors</name>
        <message>
            <source>It was not found: perhaps it was moved or the file does not exist. Check the name and try again.</source>
            <translation>Табылмады: орны ауысқан немесе файл жоқ болуы мүмкін. Атын тексеріп, қайталап көріңіз.</translation>
        </message>
        <message>
            <source>Somebody saved a newer version meanwhile. Nothing was overwritten; what you typed is kept as a draft. Open the card again and compare.</source>
            <translation>Осы аралықта басқа қызметкер жаңа нұсқасын сақтады. Ештеңе өшірілген жоқ, тергеніңіз жоба ретінде сақталды. Картаны қайта ашып, салыстырыңыз.</translation>
        </message>
        <message>
            <source>Another program is using the database. Nothing was lost: try again in a moment.</source>
            <translation>Дерекқорды басқа бағдарлама пайдаланып тұр. Ештеңе жоғалған жоқ: сәлден соң қайталаңыз.</translation>
        </message>
        <message>
            <source>The file is damaged or cut off. Nothing was changed in it. Call the administrator: the last backup can be restored.</source>
            <translation>Файл бүлінген немесе толық емес. Онда ештеңе өзгертілген жоқ. Әкімшіні шақырыңыз: соңғы резервтік көшірмені қалпына келтіруге болады.</translation>
        </message>
        <message>
            <source>This is not a file of Tirkeu, or its key is another. It was left as it is.</source>
            <translation>Бұл Tirkeu файлы емес немесе оның кілті басқа. Файл өзгертілген жоқ.</translation>
        </message>
        <message>
            <source>The file was written by a newer version of Tirkeu. It was left as it is: install the newer version.</source>
            <translation>Файлды Tirkeu бағдарламасының жаңарақ нұсқасы жазған. Файл өзгертілген жоқ: жаңа нұсқасын орнатыңыз.</translation>
        </message>
        <message>
            <source>The disk is full. What was saved before is safe; the last change was not saved. Free some space and try again.</source>
            <translation>Диск толып қалды. Бұрын сақталғаны орнында, соңғы өзгеріс сақталмады. Орын босатып, қайталаңыз.</translation>
        </message>
        <message>
            <source>The folder or the file cannot be written. Nothing was changed. Check the permissions or the disk.</source>
            <translation>Қалтаға немесе файлға жазу мүмкін емес. Ештеңе өзгертілген жоқ. Рұқсаттарды немесе дискіні тексеріңіз.</translation>
        </message>
        <message>
            <source>The disk or a device did not obey. What was saved before is safe; repeat the last action, and call the administrator if it happens again.</source>
            <translation>Диск немесе құрылғы жауап бермеді. Бұрын сақталғаны орнында; соңғы әрекетті қайталаңыз, тағы болса, әкімшіні шақырыңыз.</translation>
        </message>
        <message>
            <source>The login or the password is wrong. Check the keyboard layout and Caps Lock.</source>
            <translation>Логин немесе құпиясөз қате. Пернетақта жаймасы мен Caps Lock пернесін тексеріңіз.</translation>
        </message>
        <message numerus="yes">
            <source>Too many wrong passwords: wait %n second(s).</source>
            <translation>
                <numerusform>Қате құпиясөз тым көп терілді: %n секунд күтіңіз.</numerusform>
                <numerusform>Қате құпиясөз тым көп терілді: %n секунд күтіңіз.</numerusform>
            </translation>
        </message>
        <message>
            <source>Your role does not allow this. Ask the administrator or a colleague whose role does.</source>
            <translation>Сіздің рөліңіз бұған рұқсат бермейді. Әкімшіге немесе рұқсаты бар әріптесіңізге айтыңыз.</translation>
        </message>
        <message>
            <source>What was given cannot be accepted. Nothing was saved: check it and try again.</source>
            <translation>Берілген деректерді қабылдау мүмкін емес. Ештеңе сақталған жоқ: тексеріп, қайталаңыз.</translation>
        </message>
        <message>
            <source>It exists already and was not overwritten. Choose another name.</source>
            <translation>Мұндайы бар, ол өзгертілген жоқ. Басқа атау таңдаңыз.</translation>
        </message>
        <message>
            <source>There is no network. The work goes on without it; the exchange follows when it is back.</source>
            <translation>Желі жоқ. Жұмыс онсыз да жүреді; желі қалпына келгенде деректер алмасады.</translation>
        </message>
        <message>
            <source>The work was stopped. What was finished before is kept.</source>
            <translation>Жұмыс тоқтатылды. Оған дейін аяқталғаны сақталды.</translation>
        </message>
        <message>
            <source>The login or the password is wrong. Check the keyboard layout and Caps Lock, and type them again.</source>
            <translation>Логин немесе құпиясөз қате. Пернетақта жаймасы мен Caps Lock пернесін тексеріп, қайта теріңіз.</translation>
        </message>
        <message>
            <source>This user may not work here any more. Ask the administrator.</source>
            <translation>Бұл пайдаланушы енді мұнда жұмыс істей алмайды. Әкімшіге айтыңыз.</translation>
        </message>
        <message>
            <source>There is no desk or no such user here. Nothing was changed. Check the login, or ask the administrator.</source>
            <translation>Мұнда тіркеу орнының дерекқоры немесе мұндай пайдаланушы жоқ. Ештеңе өзгерген жоқ. Логинді тексеріңіз немесе әкімшіге айтыңыз.</translation>
        </message>
        <message>
            <source>Something in the form is missing or cannot be right. Nothing was written. Put the marked fields right.</source>
            <translation>Бланкіде бір нәрсе жетіспейді немесе қате. Ештеңе жазылған жоқ. Белгіленген өрістерді түзетіңіз.</translation>
        </message>
        <message>
            <source>There is a desk here already. Nothing was changed. Close this window and sign in.</source>
            <translation>Мұнда дерекқор бар. Ештеңе өзгерген жоқ. Бұл терезені жауып, жүйеге кіріңіз.</translation>
        </message>
        <message>
            <source>Somebody else saved this card meanwhile. What you typed is kept. Open the card anew and compare.</source>
            <translation>Осы аралықта картаны басқа қызметкер сақтады. Тергеніңіз сақталды. Картаны қайта ашып, салыстырыңыз.</translation>
        </message>
        <message>
            <source>Another program is using the database. Nothing was saved yet; what you typed is kept. Try again in a moment.</source>
            <translation>Дерекқорды басқа бағдарлама пайдаланып тұр. Әзірге ештеңе сақталған жоқ, тергеніңіз орнында. Сәлден соң қайталаңыз.</translation>
        </message>
        <message>
            <source>The disk is full. Nothing was saved; what you typed is still in the form. Make room on the disk and save again.</source>
            <translation>Диск толып қалды. Ештеңе сақталған жоқ, тергеніңіз бланкіде тұр. Дискіде орын босатып, қайта сақтаңыз.</translation>
        </message>
        <message>
            <source>The database cannot be written. Nothing was saved; what you typed is still in the form. Ask the administrator to check the folder of the desk.</source>
            <translation>Дерекқорға жазу мүмкін емес. Ештеңе сақталған жоқ, тергеніңіз бланкіде тұр. Әкімшіден тіркеу орнының қалтасын тексеруді сұраңыз.</translation>
        </message>
        <message>
            <source>The disk did not answer as it should. Nothing was saved; what you typed is still in the form. Save again; if it fails again, write on paper and call the administrator.</source>
            <translation>Диск дұрыс жауап бермеді. Ештеңе сақталған жоқ, тергеніңіз бланкіде тұр. Қайта сақтаңыз; тағы болмаса, қағазға жазып, әкімшіні шақырыңыз.</translation>
        </message>
        <message>
            <source>The database is damaged. This was not saved; what you typed is still in the form. Write it on paper and call the administrator: the last backup can be restored.</source>
            <translation>Дерекқор бүлінген. Бұл сақталмады, тергеніңіз бланкіде тұр. Қағазға жазып, әкімшіні шақырыңыз: соңғы резервтік көшірмені қалпына келтіруге болады.</translation>
        </message>
        <message>
            <source>The record is not there any more. Nothing was saved; what you typed is still in the form. Search for the person anew.</source>
            <translation>Бұл жазба енді жоқ. Ештеңе сақталған жоқ, тергеніңіз бланкіде тұр. Адамды қайта іздеңіз.</translation>
        </message>
        <message>
            <source>Your role does not allow this change. Nothing was saved; what you typed is still in the form. Ask somebody who may.</source>
            <translation>Сіздің рөліңіз бұл өзгеріске рұқсат бермейді. Ештеңе сақталған жоқ, тергеніңіз бланкіде тұр. Құқығы бар әріптесіңізге айтыңыз.</translation>
        </message>
        <message>
            <source>Something in the form is missing or cannot be right. Nothing was saved. Put the marked fields right.</source>
            <translation>Бланкіде бір нәрсе жетіспейді немесе қате. Ештеңе сақталған жоқ. Белгіленген өрістерді түзетіңіз.</translation>
        </message>
        <message>
            <source>This is saved already. Nothing was changed.</source>
            <translation>Бұл бұрын сақталған. Ештеңе өзгерген жоқ.</translation>
        </message>
        <message>
            <source>This login is taken. Nothing was changed. Choose another login.</source>
            <translation>Бұл логин бос емес. Ештеңе өзгерген жоқ. Басқа логин таңдаңыз.</translation>
        </message>
        <message>
            <source>This cannot be done so: a user needs a login, a name, a role and a password of eight characters, and one administrator must remain. Nothing was changed.</source>
            <translation>Бұлай болмайды: пайдаланушыға логин, аты-жөні, рөл және сегіз таңбалы құпиясөз керек, ал бір әкімші қалуы тиіс. Ештеңе өзгерген жоқ.</translation>
        </message>
        <message>
            <source>This user is not there any more. Nothing was changed. The list was read anew.</source>
            <translation>Бұл пайдаланушы енді жоқ. Ештеңе өзгерген жоқ. Тізім жаңартылды.</translation>
        </message>
        <message>
            <source>There is no room for the backup. The desk itself is whole. Choose another disk or make room.</source>
            <translation>Резервтік көшірмеге орын жетпейді. Дерекқордың өзі бүтін. Басқа диск таңдаңыз немесе орын босатыңыз.</translation>
        </message>
        <message>
            <source>The backup cannot be written into this folder. The desk itself is whole. Choose another folder.</source>
            <translation>Резервтік көшірмені бұл қалтаға жазу мүмкін емес. Дерекқордың өзі бүтін. Басқа қалта таңдаңыз.</translation>
        </message>
        <message>
            <source>There is a file of this name already; it was not touched. Choose another name.</source>
            <translation>Мұндай атаулы файл бар; ол өзгертілген жоқ. Басқа атау таңдаңыз.</translation>
        </message>
        <message>
            <source>The backup could not be written. The desk itself is whole. Check the disk and try again.</source>
            <translation>Резервтік көшірме жазылмады. Дерекқордың өзі бүтін. Дискіні тексеріп, қайталаңыз.</translation>
        </message>
        <message>
            <source>Another program is using the database; the backup was not made. The desk itself is whole. Try again in a moment.</source>
            <translation>Дерекқорды басқа бағдарлама пайдаланып тұр, резервтік көшірме жасалмады. Дерекқордың өзі бүтін. Сәлден соң қайталаңыз.</translation>
        </message>
        <message>
            <source>The login or the password does not open this backup: they are those of the day it was made. Nothing was changed.</source>
            <translation>Бұл көшірме мұндай логинмен немесе құпиясөзбен ашылмайды: ол жасалған күнгі құпиясөз керек. Ештеңе өзгерген жоқ.</translation>
        </message>
        <message>
            <source>The backup is damaged or was cut off. Nothing was changed. Choose another backup.</source>
            <translation>Резервтік көшірме бүлінген немесе толық емес. Ештеңе өзгерген жоқ. Басқа көшірмені таңдаңыз.</translation>
        </message>
        <message>
            <source>This file is not a backup of Tirkeu. Nothing was changed. Choose another file.</source>
            <translation>Бұл файл Tirkeu резервтік көшірмесі емес. Ештеңе өзгерген жоқ. Басқа файл таңдаңыз.</translation>
        </message>
        <message>
            <source>What you asked for is not there any more. Nothing was changed. Search anew.</source>
            <translation>Сұралған жазба енді жоқ. Ештеңе өзгерген жоқ. Қайта іздеңіз.</translation>
        </message>
        <message>
            <source>Somebody else changed this first. Nothing was overwritten. Read it anew and try again.</source>
            <translation>Мұны сізден бұрын басқа қызметкер өзгертті. Ештеңе өшірілген жоқ. Қайта ашып, қайталаңыз.</translation>
        </message>
        <message>
            <source>Another program is using the database. Nothing was changed. Try again in a moment.</source>
            <translation>Дерекқорды басқа бағдарлама пайдаланып тұр. Ештеңе өзгерген жоқ. Сәлден соң қайталаңыз.</translation>
        </message>
        <message>
            <source>The database or one of its files is damaged. Nothing was changed. Call the administrator: the last backup can be restored.</source>
            <translation>Дерекқор немесе оның бір файлы бүлінген. Ештеңе өзгерген жоқ. Әкімшіні шақырыңыз: соңғы резервтік көшірмені қалпына келтіруге болады.</translation>
        </message>
        <message>
            <source>This file does not belong to Tirkeu. Nothing was changed. Choose another file.</source>
            <translation>Бұл файл Tirkeu бағдарламасынікі емес. Ештеңе өзгерген жоқ. Басқа файл таңдаңыз.</translation>
        </message>
        <message>
            <source>This file was written by a newer Tirkeu. Nothing was changed. Install the newer version on this computer.</source>
            <translation>Бұл файлды Tirkeu бағдарламасының жаңарақ нұсқасы жазған. Ештеңе өзгерген жоқ. Осы компьютерге жаңа нұсқасын орнатыңыз.</translation>
        </message>
        <message>
            <source>The disk is full. Nothing was changed. Make room on the disk and try again.</source>
            <translation>Диск толып қалды. Ештеңе өзгерген жоқ. Орын босатып, қайталаңыз.</translation>
        </message>
        <message>
            <source>The files of the desk cannot be written. Nothing was changed. Ask the administrator to check the folder of the desk.</source>
            <translation>Дерекқор файлдарына жазу мүмкін емес. Ештеңе өзгерген жоқ. Әкімшіден тіркеу орнының қалтасын тексеруді сұраңыз.</translation>
        </message>
        <message>
            <source>The disk did not answer as it should. Nothing was changed. Try again; if it fails again, call the administrator.</source>
            <translation>Диск дұрыс жауап бермеді. Ештеңе өзгерген жоқ. Қайталаңыз; тағы болмаса, әкімшіні шақырыңыз.</translation>
        </message>
        <message>
            <source>The password is wrong. Nothing was changed. Type it again.</source>
            <translation>Құпиясөз қате. Ештеңе өзгерген жоқ. Қайта теріңіз.</translation>
        </message>
        <message numerus="yes">
            <source>Too many wrong passwords. You can try again in %n second(s).</source>
            <translation>
                <numerusform>Қате құпиясөз тым көп терілді. %n секундтан кейін қайталауға болады.</numerusform>
                <numerusform>Қате құпиясөз тым көп терілді. %n секундтан кейін қайталауға болады.</numerusform>
            </translation>
        </message>
        <message>
            <source>Your role does not allow this. Nothing was changed. Ask somebody who may.</source>
            <translation>Сіздің рөліңіз бұған рұқсат бермейді. Ештеңе өзгерген жоқ. Құқығы бар әріптесіңізге айтыңыз.</translation>
        </message>
        <message>
            <source>What was given cannot be accepted. Nothing was changed. Check it and try again.</source>
            <translation>Берілген деректерді қабылдау мүмкін емес. Ештеңе өзгерген жоқ. Тексеріп, қайталаңыз.</translation>
        </message>
        <message>
            <source>This is there already; it was not touched.</source>
            <translation>Мұндайы бар; ол өзгертілген жоқ.</translation>
        </message>
        <message>
            <source>There is no connection. Your work is kept on this desk and goes on. It will be sent when the connection is back.</source>
            <translation>Байланыс жоқ. Жұмысыңыз осы тіркеу орнында сақталып, жалғаса береді. Байланыс қалпына келгенде жіберіледі.</translation>
        </message>
        <message>
            <source>This was stopped before it was done. Nothing was changed.</source>
            <translation>Бұл аяқталмай тоқтатылды. Ештеңе өзгерген жоқ.</translation>
        </message>
    </context>
    <context>
        <name>health</name>
        <message>
            <source>Audit: row %1 is not as it was written.</source>
            <translation>Аудит: %1-жол жазылған күйінде емес.</translation>
        </message>
        <message>
            <source>Audit: row %1 is missing or out of order.</source>
            <translation>Аудит: %1-жол жоқ немесе реті бұзылған.</translation>
        </message>
        <message>
            <source>Audit: rows from %1 on were cut off.</source>
            <translation>Аудит: %1-жолдан бастап жазбалар қиып тасталған.</translation>
        </message>
        <message>
            <source>Audit: row %1 belongs to another history than the one this desk has seen.</source>
            <translation>Аудит: %1-жол осы тіркеу орны білетін тарихқа жатпайды.</translation>
        </message>
        <message>
            <source>The file is damaged: %1. Restore the last backup.</source>
            <translation>Файл бүлінген: %1. Соңғы резервтік көшірмені қалпына келтіріңіз.</translation>
        </message>
        <message>
            <source>A record points to one that is not there: %1.</source>
            <translation>Жазба жоқ жазбаға сілтейді: %1.</translation>
        </message>
        <message>
            <source>The versions of a card have a gap: %1.</source>
            <translation>Карта нұсқаларында үзіліс бар: %1.</translation>
        </message>
        <message>
            <source>The search index disagrees with the cards: %1. It can be rebuilt.</source>
            <translation>Іздеу индексі карталарға сәйкес келмейді: %1. Оны қайта құруға болады.</translation>
        </message>
    </context>
    <context>
        <name>import</name>
        <message>
            <source>IIN</source>
            <translation>ЖСН</translation>
        </message>
        <message>
            <source>Surname</source>
            <translation>Тегі</translation>
        </message>
        <message>
            <source>Given name</source>
            <translation>Аты</translation>
        </message>
        <message>
            <source>Patronymic</source>
            <translation>Әкесінің аты</translation>
        </message>
        <message>
            <source>Full name</source>
            <translation>Аты-жөні</translation>
        </message>
        <message>
            <source>Birth date</source>
            <translation>Туған күні</translation>
        </message>
        <message>
            <source>Sex</source>
            <translation>Жынысы</translation>
        </message>
        <message>
            <source>Phone</source>
            <translation>Телефон</translation>
        </message>
        <message>
            <source>Address</source>
            <translation>Мекенжайы</translation>
        </message>
        <message>
            <source>District</source>
            <translation>Учаске</translation>
        </message>
        <message>
            <source>Citizenship</source>
            <translation>Азаматтығы</translation>
        </message>
        <message>
            <source>Kind of the document</source>
            <translation>Құжат түрі</translation>
        </message>
        <message>
            <source>Number of the document</source>
            <translation>Құжат нөмірі</translation>
        </message>
        <message>
            <source>The column “%1” stands in the header twice. Leave one of them in the file and try again.</source>
            <translation>Тақырып жолында «%1» бағаны екі рет тұр. Файлда біреуін қалдырып, қайталаңыз.</translation>
        </message>
        <message>
            <source>There is no column “%1” in the header. Name it so, or choose the column that holds it.</source>
            <translation>Тақырып жолында «%1» бағаны жоқ. Бағанды солай атаңыз немесе сәйкес бағанды таңдаңыз.</translation>
        </message>
        <message>
            <source>“%1” is no sex known here: write male or female</source>
            <translation>«%1» деген жыныс белгісіз: male немесе female деп жазыңыз</translation>
        </message>
        <message>
            <source>“%1” is no document known here: write id_card, passport, birth_certificate…</source>
            <translation>«%1» деген құжат түрі белгісіз: id_card, passport, birth_certificate… деп жазыңыз</translation>
        </message>
        <message>
            <source>There is no district “%1” here</source>
            <translation>Мұнда «%1» учаскесі жоқ</translation>
        </message>
        <message>
            <source>A citizen of another country: ask for the status of residence at the next visit</source>
            <translation>Басқа елдің азаматы: келесі келгенде тұру мәртебесін сұраңыз</translation>
        </message>
        <message>
            <source>The file is in UTF-16. Save it as “CSV UTF-8” and choose it again; nothing was taken over.</source>
            <translation>Файл UTF-16 кодтауында. Оны «CSV UTF-8» түрінде сақтап, қайта таңдаңыз; ештеңе алынған жоқ.</translation>
        </message>
        <message>
            <source>This is a workbook, not a CSV file. Open it in the spreadsheet program, save it as “CSV UTF-8” and choose that file.</source>
            <translation>Бұл CSV емес, электрондық кесте файлы. Оны кесте бағдарламасында ашып, «CSV UTF-8» түрінде сақтап, сол файлды таңдаңыз.</translation>
        </message>
        <message>
            <source>This is not a text file. A register is a CSV file: one person a line, a header above.</source>
            <translation>Бұл мәтіндік файл емес. Тіркелім — CSV файлы: әр жолда бір адам, жоғарысында тақырып жолы.</translation>
        </message>
        <message>
            <source>The letters make no words in UTF-8, CP1251 or KZ-1048. Save the file as “CSV UTF-8” and choose it again; nothing was taken over.</source>
            <translation>Әріптер UTF-8, CP1251 және KZ-1048 кодтауларының ешқайсысында сөз құрамайды. Файлды «CSV UTF-8» түрінде сақтап, қайта таңдаңыз; ештеңе алынған жоқ.</translation>
        </message>
        <message>
            <source>The file is not in %1: it is in %2. Choose %2, or leave the choice to the program; nothing was taken over.</source>
            <translation>Файл %1 емес, %2 кодтауында. %2 таңдаңыз немесе таңдауды бағдарламаға қалдырыңыз; ештеңе алынған жоқ.</translation>
        </message>
        <message>
            <source>The header cannot be read: a quote in it is never closed, or the line has no end.</source>
            <translation>Тақырып жолын оқу мүмкін емес: тырнақша жабылмаған немесе жолдың соңы жоқ.</translation>
        </message>
        <message>
            <source>The file is empty: there is nothing to take over.</source>
            <translation>Файл бос: алатын ештеңе жоқ.</translation>
        </message>
        <message>
            <source>A quote is opened here and never closed</source>
            <translation>Мұнда ашылған тырнақша жабылмаған</translation>
        </message>
        <message>
            <source>After a closing quote stands something else than the end of the cell: a quote inside a cell is written twice</source>
            <translation>Жабылған тырнақшадан кейін ұяшық аяқталмаған: ұяшық ішіндегі тырнақша екі рет жазылады</translation>
        </message>
        <message>
            <source>The line is longer than any row of a register</source>
            <translation>Жол тіркелімнің кез келген жолынан ұзын</translation>
        </message>
        <message>
            <source>The file ends in the middle of this row</source>
            <translation>Файл осы жолдың ортасында үзіледі</translation>
        </message>
        <message>
            <source>The row has %1 cells, the header has %2</source>
            <translation>Жолда %1 ұяшық, тақырыпта %2</translation>
        </message>
        <message>
            <source>Bytes that are no letters in %1</source>
            <translation>%1 кодтауында әріп емес байттар</translation>
        </message>
        <message>
            <source>This IIN stands in the file above beside somebody else: neither the given name nor the birth date agree</source>
            <translation>Бұл ЖСН файлда жоғарыда басқа адамда тұр: аты да, туған күні де сәйкес емес</translation>
        </message>
        <message>
            <source>The card of this person is locked: the register here says that the person has died</source>
            <translation>Бұл адамның картасы бұғатталған: мұндағы тіркелім бойынша ол қайтыс болған</translation>
        </message>
        <message>
            <source>This IIN belongs to somebody else in the register here: neither the given name nor the birth date agree</source>
            <translation>Мұндағы тіркелімде бұл ЖСН басқа адамдікі: аты да, туған күні де сәйкес емес</translation>
        </message>
    </context>
    <context>
        <name>matching</name>
        <message>
            <source>The surname is the same.</source>
            <translation>Тегі бірдей.</translation>
        </message>
        <message>
            <source>The surname is the same, once as a man's and once as a woman's.</source>
            <translation>Тегі бірдей, бірі ер, бірі әйел түрінде.</translation>
        </message>
        <message>
            <source>The surnames differ by one letter.</source>
            <translation>Тектерінде бір әріп айырма бар.</translation>
        </message>
        <message>
            <source>The surnames are alike.</source>
            <translation>Тектері ұқсас.</translation>
        </message>
        <message>
            <source>Of one surname only the first letter is written.</source>
            <translation>Бір тектің тек бірінші әрпі жазылған.</translation>
        </message>
        <message>
            <source>Surname and given name stand in each other's place.</source>
            <translation>Тегі мен аты орын алмасқан.</translation>
        </message>
        <message>
            <source>The surnames differ; a woman may have married.</source>
            <translation>Тектері әртүрлі; әйел тұрмысқа шыққан болуы мүмкін.</translation>
        </message>
        <message>
            <source>The surnames differ.</source>
            <translation>Тектері әртүрлі.</translation>
        </message>
        <message>
            <source>The given name is the same.</source>
            <translation>Аты бірдей.</translation>
        </message>
        <message>
            <source>The given names differ by one letter.</source>
            <translation>Аттарында бір әріп айырма бар.</translation>
        </message>
        <message>
            <source>The given names are alike.</source>
            <translation>Аттары ұқсас.</translation>
        </message>
        <message>
            <source>Of one given name only the first letter is written.</source>
            <translation>Бір аттың тек бірінші әрпі жазылған.</translation>
        </message>
        <message>
            <source>The given name stands in another place of the name.</source>
            <translation>Аты аты-жөнінің басқа орнында тұр.</translation>
        </message>
        <message>
            <source>The given names differ.</source>
            <translation>Аттары әртүрлі.</translation>
        </message>
        <message>
            <source>The father's name is the same.</source>
            <translation>Әкесінің аты бірдей.</translation>
        </message>
        <message>
            <source>The patronymics differ by one letter.</source>
            <translation>Әкесінің атында бір әріп айырма бар.</translation>
        </message>
        <message>
            <source>The patronymics are alike.</source>
            <translation>Әкесінің аттары ұқсас.</translation>
        </message>
        <message>
            <source>Of one patronymic only the first letter is written.</source>
            <translation>Әкесінің атының бірінде тек бірінші әріп жазылған.</translation>
        </message>
        <message>
            <source>Given name and patronymic stand in each other's place.</source>
            <translation>Аты мен әкесінің аты орын алмасқан.</translation>
        </message>
        <message>
            <source>The patronymics differ.</source>
            <translation>Әкесінің аттары әртүрлі.</translation>
        </message>
        <message>
            <source>The birth date is the same.</source>
            <translation>Туған күні бірдей.</translation>
        </message>
        <message>
            <source>Day and month of the birth date are swapped.</source>
            <translation>Туған күнінің күні мен айы орын алмасқан.</translation>
        </message>
        <message>
            <source>The birth dates differ by one digit.</source>
            <translation>Туған күндерінде бір цифр айырма бар.</translation>
        </message>
        <message>
            <source>Born on the same day of the year, the years differ.</source>
            <translation>Туған күні мен айы бірдей, жылы басқа.</translation>
        </message>
        <message>
            <source>Of the birth dates only the year is the same.</source>
            <translation>Туған күндерінің тек жылы бірдей.</translation>
        </message>
        <message>
            <source>The birth dates differ.</source>
            <translation>Туған күндері әртүрлі.</translation>
        </message>
        <message>
            <source>The sex is the same.</source>
            <translation>Жынысы бірдей.</translation>
        </message>
        <message>
            <source>The sex differs.</source>
            <translation>Жынысы әртүрлі.</translation>
        </message>
        <message>
            <source>A phone is the same.</source>
            <translation>Телефоны бірдей.</translation>
        </message>
        <message>
            <source>The phones differ by one digit.</source>
            <translation>Телефондарында бір цифр айырма бар.</translation>
        </message>
        <message>
            <source>The phones differ.</source>
            <translation>Телефондары әртүрлі.</translation>
        </message>
        <message>
            <source>The address is the same.</source>
            <translation>Мекенжайы бірдей.</translation>
        </message>
        <message>
            <source>The house is the same, the flat is not.</source>
            <translation>Үйі бірдей, пәтері басқа.</translation>
        </message>
        <message>
            <source>Only the street is the same.</source>
            <translation>Тек көшесі бірдей.</translation>
        </message>
        <message>
            <source>The addresses differ.</source>
            <translation>Мекенжайлары әртүрлі.</translation>
        </message>
        <message>
            <source>The IIN is the same.</source>
            <translation>ЖСН бірдей.</translation>
        </message>
        <message>
            <source>The IINs differ by one digit of the date.</source>
            <translation>ЖСН-нің күнінде бір цифр айырма бар.</translation>
        </message>
        <message>
            <source>The IINs differ by one digit.</source>
            <translation>ЖСН-де бір цифр айырма бар.</translation>
        </message>
        <message>
            <source>The IINs differ.</source>
            <translation>ЖСН әртүрлі.</translation>
        </message>
        <message>
            <source>An identity document is the same.</source>
            <translation>Жеке басты куәландыратын құжаты бірдей.</translation>
        </message>
        <message>
            <source>The identity documents differ.</source>
            <translation>Жеке басты куәландыратын құжаттары әртүрлі.</translation>
        </message>
        <message>
            <source>Address</source>
            <translation>Мекенжайы</translation>
        </message>
    </context>
    <context>
        <name>patientList</name>
        <message numerus="yes">
            <source>%n years</source>
            <translation>
                <numerusform>%n жас</numerusform>
                <numerusform>%n жас</numerusform>
            </translation>
        </message>
        <message>
            <source>no IIN</source>
            <translation>ЖСН жоқ</translation>
        </message>
        <message>
            <source>no card yet</source>
            <translation>карта ашылмаған</translation>
        </message>
        <message>
            <source>deceased</source>
            <translation>қайтыс болған</translation>
        </message>
        <message>
            <source>Name, address</source>
            <translation>Аты-жөні, мекенжайы</translation>
        </message>
        <message>
            <source>Born, IIN</source>
            <translation>Туған күні, ЖСН</translation>
        </message>
        <message>
            <source>Phone, card</source>
            <translation>Телефон, карта</translation>
        </message>
        <message>
            <source>District, attachment</source>
            <translation>Учаске, бекітілуі</translation>
        </message>
    </context>
    <context>
        <name>personPanel</name>
        <message numerus="yes">
            <source>%n years</source>
            <translation>
                <numerusform>%n жас</numerusform>
                <numerusform>%n жас</numerusform>
            </translation>
        </message>
        <message>
            <source>Died on %1: the card is locked</source>
            <translation>%1 қайтыс болған: карта бұғатталған</translation>
        </message>
        <message>
            <source>Confirmed on %1</source>
            <translation>%1 расталған</translation>
        </message>
        <message>
            <source>No IIN: ask for it</source>
            <translation>ЖСН жоқ: сұраңыз</translation>
        </message>
        <message>
            <source>No first visit yet: there is no card 052/e</source>
            <translation>Әлі келмеген: № 052/е картасы ашылмаған</translation>
        </message>
        <message>
            <source>The document has expired: %1</source>
            <translation>Құжат мерзімі өткен: %1</translation>
        </message>
        <message>
            <source>No phone: ask for it</source>
            <translation>Телефоны жоқ: сұраңыз</translation>
        </message>
        <message>
            <source>Address</source>
            <translation>Мекенжайы</translation>
        </message>
        <message>
            <source>Stays at</source>
            <translation>Уақытша тұрады</translation>
        </message>
        <message>
            <source>%1 since %2</source>
            <translation>%1, %2 бастап</translation>
        </message>
        <message>
            <source>Card 052/e</source>
            <translation>№ 052/е картасы</translation>
        </message>
        <message>
            <source>%1 of %2</source>
            <translation>%1, %2</translation>
        </message>
    </context>
    <context>
        <name>printPreview</name>
        <message>
            <source>The paper is handed to the printer…</source>
            <translation>Құжат принтерге жіберілуде…</translation>
        </message>
        <message>
            <source>Printed.</source>
            <translation>Басып шығарылды.</translation>
        </message>
        <message>
            <source>The PDF is saved.</source>
            <translation>PDF сақталды.</translation>
        </message>
        <message>
            <source>The PDF was not saved: the folder cannot be written or the disk is full. Choose another folder.</source>
            <translation>PDF сақталмады: қалтаға жазу мүмкін емес немесе диск толы. Басқа қалта таңдаңыз.</translation>
        </message>
    </context>
    <context>
        <name>printing</name>
        <message>
            <source>A cover of the printer is open. Close it.</source>
            <translation>Принтердің қақпағы ашық. Жабыңыз.</translation>
        </message>
        <message>
            <source>Paper is jammed in the printer. Take it out.</source>
            <translation>Принтерде қағаз тұрып қалды. Шығарып алыңыз.</translation>
        </message>
        <message>
            <source>The printer is out of paper. Put some in.</source>
            <translation>Принтерде қағаз таусылды. Қағаз салыңыз.</translation>
        </message>
        <message>
            <source>The paper tray is not in the printer. Put it in.</source>
            <translation>Принтердің қағаз науасы орнында жоқ. Орнына салыңыз.</translation>
        </message>
        <message>
            <source>The printer is out of toner or ink. Change the cartridge.</source>
            <translation>Принтердің тонері немесе сиясы таусылды. Картриджін ауыстырыңыз.</translation>
        </message>
        <message>
            <source>The output tray is full. Take the papers away.</source>
            <translation>Шығару науасы толған. Қағаздарды алыңыз.</translation>
        </message>
        <message>
            <source>The printer does not answer. Check that it is on and connected.</source>
            <translation>Принтер жауап бермейді. Қосулы әрі жалғанған ба, тексеріңіз.</translation>
        </message>
        <message>
            <source>The printer's driver is not complete. Call the administrator.</source>
            <translation>Принтердің драйвері толық емес. Әкімшіні шақырыңыз.</translation>
        </message>
        <message>
            <source>The printer is stopped on this computer. Start it again.</source>
            <translation>Принтер осы компьютерде тоқтатылған. Қайта іске қосыңыз.</translation>
        </message>
        <message>
            <source>Toner or ink runs low. Keep a cartridge ready.</source>
            <translation>Тонер немесе сия аз қалды. Картридж дайындап қойыңыз.</translation>
        </message>
        <message>
            <source>Paper runs low. Keep some ready.</source>
            <translation>Қағаз аз қалды. Қағаз дайындап қойыңыз.</translation>
        </message>
        <message>
            <source>The printer reports a fault. Look at its display.</source>
            <translation>Принтер ақау туралы хабарлайды. Экранын қараңыз.</translation>
        </message>
        <message>
            <source>The paper waits: the printer has stopped.</source>
            <translation>Құжат күтіп тұр: принтер тоқтап қалды.</translation>
        </message>
        <message>
            <source>The printer asks for a name and a password. Call the administrator.</source>
            <translation>Принтер логин мен құпиясөз сұрайды. Әкімшіні шақырыңыз.</translation>
        </message>
        <message>
            <source>The paper is held back on this computer. Release it.</source>
            <translation>Құжат осы компьютерде кідіртілген. Жіберіңіз.</translation>
        </message>
        <message>
            <source>The paper waits for its turn.</source>
            <translation>Құжат кезегін күтуде.</translation>
        </message>
        <message>
            <source>The paper is being printed.</source>
            <translation>Құжат басып шығарылуда.</translation>
        </message>
        <message>
            <source>The printing was cancelled.</source>
            <translation>Басып шығару тоқтатылды.</translation>
        </message>
        <message>
            <source>The paper is printed.</source>
            <translation>Құжат басып шығарылды.</translation>
        </message>
        <message>
            <source>The paper could not be printed. It is kept: print it again.</source>
            <translation>Құжатты басып шығару мүмкін болмады. Ол сақталды: қайта басып шығарыңыз.</translation>
        </message>
        <message>
            <source>This printer takes no papers now. Choose another printer.</source>
            <translation>Бұл принтер қазір құжат қабылдамайды. Басқа принтер таңдаңыз.</translation>
        </message>
        <message>
            <source>No printer is set up on this computer. Call the administrator.</source>
            <translation>Бұл компьютерде принтер орнатылмаған. Әкімшіні шақырыңыз.</translation>
        </message>
        <message>
            <source>The printing service of this computer does not answer. The paper is kept: print it again later.</source>
            <translation>Компьютердің басып шығару қызметі жауап бермейді. Құжат сақталды: кейінірек қайта басып шығарыңыз.</translation>
        </message>
        <message>
            <source>This printer or job is not there any more. Choose a printer again.</source>
            <translation>Бұл принтер немесе тапсырма енді жоқ. Принтерді қайта таңдаңыз.</translation>
        </message>
        <message>
            <source>This printer takes no papers now. The paper is kept: choose another printer.</source>
            <translation>Бұл принтер қазір құжат қабылдамайды. Құжат сақталды: басқа принтер таңдаңыз.</translation>
        </message>
        <message>
            <source>This paper cannot be printed. Make it anew.</source>
            <translation>Бұл құжатты басып шығару мүмкін емес. Оны жаңадан жасаңыз.</translation>
        </message>
        <message>
            <source>The paper was not printed. It is kept: print it again.</source>
            <translation>Құжат басып шығарылмады. Ол сақталды: қайта басып шығарыңыз.</translation>
        </message>
    </context>
    <context>
        <name>recovery</name>
        <message>
            <source>This recovery code does not open the desk. Check it letter by letter; only the newest sheet is valid.</source>
            <translation>Бұл қалпына келтіру коды дерекқорды ашпайды. Әріптеп тексеріңіз; тек соңғы парақ жарамды.</translation>
        </message>
        <message>
            <source>Recovery code of the desk</source>
            <translation>Тіркеу орнының қалпына келтіру коды</translation>
        </message>
        <message>
            <source>Page %1 of %2</source>
            <translation>%1-бет, барлығы %2</translation>
        </message>
        <message>
            <source>Made on %1</source>
            <translation>%1 жасалды</translation>
        </message>
        <message>
            <source>Keep this sheet in a safe. Whoever holds it can open the desk.</source>
            <translation>Бұл парақты сейфте сақтаңыз. Ол қолында бар адам дерекқорды аша алады.</translation>
        </message>
        <message>
            <source>Desk</source>
            <translation>Тіркеу орны</translation>
        </message>
        <message>
            <source>Login of the administrator</source>
            <translation>Әкімшінің логині</translation>
        </message>
        <message>
            <source>Date</source>
            <translation>Күні</translation>
        </message>
        <message>
            <source>How it is used</source>
            <translation>Қалай қолданылады</translation>
        </message>
        <message>
            <source>In the sign-in window choose “Password forgotten…”, type the code and a new password.</source>
            <translation>Кіру терезесінде «Құпиясөз ұмытылды…» түймесін басып, кодты және жаңа құпиясөзді теріңіз.</translation>
        </message>
        <message>
            <source>The code works once; then a new sheet is printed and this one is destroyed.</source>
            <translation>Код бір рет қана жарайды; содан кейін жаңа парақ басып шығарылып, мынау жойылады.</translation>
        </message>
        <message>
            <source>The sheet was sent to the printer. Take it out and put it into the safe.</source>
            <translation>Парақ принтерге жіберілді. Алып, сейфке салыңыз.</translation>
        </message>
        <message>
            <source>The sheet was saved. Move it off this computer and keep it like a key.</source>
            <translation>Парақ сақталды. Оны бұл компьютерден көшіріп, кілт сияқты сақтаңыз.</translation>
        </message>
        <message>
            <source>This is not the last group of the code. Read it from the printed sheet.</source>
            <translation>Бұл кодтың соңғы тобы емес. Басылған парақтан оқыңыз.</translation>
        </message>
    </context>
    <context>
        <name>registrationPage</name>
        <message>
            <source>The data are confirmed.</source>
            <translation>Деректер расталды.</translation>
        </message>
        <message>
            <source>The card 052/e is open.</source>
            <translation>№ 052/е картасы ашылды.</translation>
        </message>
    </context>
    <context>
        <name>rules</name>
        <message>
            <source>The IIN has twelve digits</source>
            <translation>ЖСН он екі цифрдан тұрады</translation>
        </message>
        <message>
            <source>The IIN is written in digits only</source>
            <translation>ЖСН тек цифрлармен жазылады</translation>
        </message>
        <message>
            <source>The check digit does not agree: there is a slip in the number</source>
            <translation>Бақылау цифры сәйкес келмейді: нөмірде қате бар</translation>
        </message>
        <message>
            <source>No IIN with these first eleven digits exists: there is a slip in the number</source>
            <translation>Алғашқы он бір цифры осындай ЖСН болмайды: нөмірде қате бар</translation>
        </message>
        <message>
            <source>The digits of the IIN name no day of the calendar: compare with the document</source>
            <translation>ЖСН цифрларындағы күн күнтізбеде жоқ: құжатпен салыстырыңыз</translation>
        </message>
        <message>
            <source>The digits of the IIN speak of another birth date: %1. Compare with the document</source>
            <translation>ЖСН цифрлары басқа туған күнді көрсетеді: %1. Құжатпен салыстырыңыз</translation>
        </message>
        <message>
            <source>The digits of the IIN speak of the other sex: compare with the document</source>
            <translation>ЖСН цифрлары басқа жынысты көрсетеді: құжатпен салыстырыңыз</translation>
        </message>
        <message>
            <source>The identity document decides who the person is</source>
            <translation>Адамның кім екенін жеке басты куәландыратын құжат айқындайды</translation>
        </message>
        <message>
            <source>Twelve digits, and the check digit agrees</source>
            <translation>Он екі цифр, бақылау цифры сәйкес келеді</translation>
        </message>
        <message>
            <source>The input needs the field “%1”</source>
            <translation>Кіріс деректерде «%1» өрісі болуы керек</translation>
        </message>
        <message>
            <source>The field “%1” must be a text in quotation marks</source>
            <translation>«%1» өрісі тырнақшадағы мәтін болуы керек</translation>
        </message>
        <message>
            <source>The field “%1” must be a date of the calendar, like 1990-12-31</source>
            <translation>«%1» өрісі 1990-12-31 түріндегі күнтізбелік күн болуы керек</translation>
        </message>
        <message>
            <source>The field “%1” must be one of: %2</source>
            <translation>«%1» өрісінің мәні мыналардың бірі болуы керек: %2</translation>
        </message>
        <message>
            <source>There is no rule “%1”; the rules are: %2</source>
            <translation>«%1» деген қағида жоқ; бар қағидалар: %2</translation>
        </message>
    </context>
    <context>
        <name>scan</name>
        <message>
            <source>The last check digit of the document does not agree: read it again</source>
            <translation>Құжаттың соңғы бақылау цифры сәйкес келмейді: қайта оқытыңыз</translation>
        </message>
        <message>
            <source>No name could be read from the document</source>
            <translation>Құжаттан аты-жөнін оқу мүмкін болмады</translation>
        </message>
        <message>
            <source>The check digit of the birth date does not agree: read the document again</source>
            <translation>Туған күнінің бақылау цифры сәйкес келмейді: құжатты қайта оқытыңыз</translation>
        </message>
        <message>
            <source>The birth date in the document is no day of the calendar</source>
            <translation>Құжаттағы туған күн күнтізбеде жоқ</translation>
        </message>
        <message>
            <source>The check digit of the term does not agree: read the document again</source>
            <translation>Қолданылу мерзімінің бақылау цифры сәйкес келмейді: құжатты қайта оқытыңыз</translation>
        </message>
        <message>
            <source>The term in the document is no day of the calendar</source>
            <translation>Құжаттағы мерзім күні күнтізбеде жоқ</translation>
        </message>
        <message>
            <source>The sex in the document could not be read</source>
            <translation>Құжаттағы жынысын оқу мүмкін болмады</translation>
        </message>
        <message>
            <source>The check digit of the document number does not agree: read it again</source>
            <translation>Құжат нөмірінің бақылау цифры сәйкес келмейді: қайта оқытыңыз</translation>
        </message>
        <message>
            <source>Not an identity card or a passport: type the data by hand</source>
            <translation>Жеке куәлік те, паспорт та емес: деректерді қолмен теріңіз</translation>
        </message>
        <message>
            <source>The check digit of the personal number does not agree: read it again</source>
            <translation>Жеке нөмірдің бақылау цифры сәйкес келмейді: қайта оқытыңыз</translation>
        </message>
        <message>
            <source>The code was printed by another version of Tirkeu: find the person by name or number</source>
            <translation>Кодты Tirkeu бағдарламасының басқа нұсқасы басып шығарған: адамды аты-жөні немесе нөмірі бойынша іздеңіз</translation>
        </message>
        <message>
            <source>The code is damaged: scan it once more or find the person by name or number</source>
            <translation>Код бүлінген: қайта сканерлеңіз немесе адамды аты-жөні не нөмірі бойынша іздеңіз</translation>
        </message>
        <message>
            <source>The twelve digits are no IIN, their check digit does not agree: scan once more</source>
            <translation>Он екі цифр ЖСН емес, бақылау цифры сәйкес келмейді: қайта сканерлеңіз</translation>
        </message>
        <message>
            <source>The scan could not be read: scan once more or type the data by hand</source>
            <translation>Сканерленген деректі оқу мүмкін болмады: қайта сканерлеңіз немесе қолмен теріңіз</translation>
        </message>
    </context>
    <context>
        <name>signIn</name>
        <message>
            <source>These files were brought here from another computer. Numbers of papers go on with a gap, so that none is given twice.</source>
            <translation>Бұл файлдар басқа компьютерден әкелінген. Ешбір нөмір екі рет берілмеуі үшін құжат нөмірлері аралық тастап жалғасады.</translation>
        </message>
        <message>
            <source>This database was restored or copied. Numbers of papers go on with a gap, so that none is given twice. Compare the last hour of work with the paper records.</source>
            <translation>Бұл дерекқор қалпына келтірілген немесе көшірілген. Ешбір нөмір екі рет берілмеуі үшін құжат нөмірлері аралық тастап жалғасады. Соңғы сағаттағы жұмысты қағаз жазбалармен салыстырыңыз.</translation>
        </message>
        <message numerus="yes">
            <source>%n wrong password(s) were typed since the last sign-in.</source>
            <translation>
                <numerusform>Соңғы кіргеннен бері құпиясөз %n рет қате терілді.</numerusform>
                <numerusform>Соңғы кіргеннен бері құпиясөз %n рет қате терілді.</numerusform>
            </translation>
        </message>
        <message>
            <source>The password has at least eight characters.</source>
            <translation>Құпиясөз кемінде сегіз таңбадан тұрады.</translation>
        </message>
        <message>
            <source>The password must not be the login itself.</source>
            <translation>Құпиясөз логинмен бірдей болмауы керек.</translation>
        </message>
        <message>
            <source>Write the name of the organisation in Kazakh and in Russian.</source>
            <translation>Ұйымның атауын қазақша және орысша жазыңыз.</translation>
        </message>
        <message>
            <source>The desk code is two to four Latin capital letters or digits, for example R1.</source>
            <translation>Тіркеу орнының коды — екіден төртке дейін латынның бас әрпі немесе цифр, мысалы R1.</translation>
        </message>
        <message>
            <source>The BIN has twelve digits.</source>
            <translation>БСН он екі цифрдан тұрады.</translation>
        </message>
        <message>
            <source>Write a login for the administrator.</source>
            <translation>Әкімшінің логинін жазыңыз.</translation>
        </message>
        <message>
            <source>Write the name of the administrator.</source>
            <translation>Әкімшінің аты-жөнін жазыңыз.</translation>
        </message>
        <message>
            <source>You can try again now.</source>
            <translation>Енді қайталап көруге болады.</translation>
        </message>
        <message>
            <source>Caps Lock seems to be on.</source>
            <translation>Caps Lock қосулы сияқты.</translation>
        </message>
        <message>
            <source>The two passwords are not the same. Type them again.</source>
            <translation>Екі құпиясөз бірдей емес. Қайта теріңіз.</translation>
        </message>
    </context>
    <context>
        <name>tirkeu::app</name>
        <message>
            <source>Opening the demo…</source>
            <translation>Демо ашылуда…</translation>
        </message>
        <message>
            <source>The first time a polyclinic is made up; this takes some seconds.</source>
            <translation>Алғаш рет ойдан шығарылған емхана құрылады; бұл бірнеше секунд алады.</translation>
        </message>
        <message>
            <source>The demo cannot be opened</source>
            <translation>Демоны ашу мүмкін емес</translation>
        </message>
    </context>
    <context>
        <name>tirkeu::ui::AppearanceBar</name>
        <message>
            <source>Language of the interface: %1</source>
            <translation>Интерфейс тілі: %1</translation>
        </message>
        <message>
            <source>Kazakh or Russian (Ctrl+Shift+L)</source>
            <translation>Қазақша немесе орысша (Ctrl+Shift+L)</translation>
        </message>
        <message>
            <source>Light colours</source>
            <translation>Ашық түстер</translation>
        </message>
        <message>
            <source>Dark colours</source>
            <translation>Күңгірт түстер</translation>
        </message>
        <message>
            <source>Light colours (Ctrl+Shift+D)</source>
            <translation>Ашық түстер (Ctrl+Shift+D)</translation>
        </message>
        <message>
            <source>Dark colours (Ctrl+Shift+D)</source>
            <translation>Күңгірт түстер (Ctrl+Shift+D)</translation>
        </message>
    </context>
    <context>
        <name>tirkeu::ui::AskDialog</name>
        <message>
            <source>There are changes that are not saved.</source>
            <translation>Сақталмаған өзгерістер бар.</translation>
        </message>
        <message>
            <source>Stay here</source>
            <translation>Осында қалу</translation>
        </message>
        <message>
            <source>Discard the changes</source>
            <translation>Өзгерістерден бас тарту</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Сақтау</translation>
        </message>
        <message>
            <source>Go back</source>
            <translation>Артқа</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Жабу</translation>
        </message>
    </context>
    <context>
        <name>tirkeu::ui::CardEditor</name>
        <message>
            <source>New person</source>
            <translation>Жаңа пациент</translation>
        </message>
        <message>
            <source>A draft of %1 was found: it was typed and not saved.</source>
            <translation>%1 терілген, сақталмаған жоба бар.</translation>
        </message>
        <message>
            <source>By the IIN: %1. Take it</source>
            <translation>ЖСН бойынша: %1. Қабылдау</translation>
        </message>
        <message>
            <source>Leave the card?</source>
            <translation>Картадан шығасыз ба?</translation>
        </message>
        <message>
            <source>It is not saved. What you typed is kept as a draft and offered when you come back.</source>
            <translation>Ол сақталмаған. Тергеніңіз жоба ретінде сақталады және қайта келгенде ұсынылады.</translation>
        </message>
        <message>
            <source>Stay here</source>
            <translation>Осында қалу</translation>
        </message>
        <message>
            <source>Discard what was typed</source>
            <translation>Терілгеннен бас тарту</translation>
        </message>
        <message>
            <source>Leave, keep the draft</source>
            <translation>Шығу, жобаны сақтау</translation>
        </message>
        <message>
            <source>Why is the card corrected?</source>
            <translation>Карта неліктен түзетіледі?</translation>
        </message>
        <message>
            <source>It was confirmed: the reason is kept with the correction.</source>
            <translation>Деректер расталған: себеп түзетумен бірге сақталады.</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>Себебі</translation>
        </message>
        <message>
            <source>Save the correction</source>
            <translation>Түзетуді сақтау</translation>
        </message>
        <message>
            <source>Change of the surname</source>
            <translation>Тегінің өзгеруі</translation>
        </message>
        <message>
            <source>Change of the address</source>
            <translation>Мекенжайының өзгеруі</translation>
        </message>
        <message>
            <source>New identity document</source>
            <translation>Жаңа жеке басты куәландыратын құжат</translation>
        </message>
        <message>
            <source>Slip of the pen</source>
            <translation>Қате жазылған</translation>
        </message>
        <message>
            <source>Is it another person with the same IIN?</source>
            <translation>Бұл ЖСН-і бірдей басқа адам ба?</translation>
        </message>
        <message>
            <source>Two people cannot have one number: compare it with the identity document first. The reason is kept in the journal.</source>
            <translation>Екі адамда бір нөмір болуы мүмкін емес: алдымен құжатпен салыстырыңыз. Себеп журналда сақталады.</translation>
        </message>
        <message>
            <source>Register as another person</source>
            <translation>Басқа адам ретінде тіркеу</translation>
        </message>
        <message>
            <source>Go on with the draft</source>
            <translation>Жобаны жалғастыру</translation>
        </message>
        <message>
            <source>Discard the draft</source>
            <translation>Жобадан бас тарту</translation>
        </message>
        <message>
            <source>This IIN is in the register already. Is it the same person?</source>
            <translation>Бұл ЖСН тіркелімде бар. Бұл сол адам ба?</translation>
        </message>
        <message>
            <source>Persons with this IIN</source>
            <translation>Осы ЖСН-і бар адамдар</translation>
        </message>
        <message>
            <source>Open that person</source>
            <translation>Сол адамды ашу</translation>
        </message>
        <message>
            <source>Another person…</source>
            <translation>Басқа адам…</translation>
        </message>
        <message>
            <source>Somebody else has saved this card meanwhile. Nothing was overwritten, and what you typed is kept as a draft. Compare both and save again.</source>
            <translation>Осы аралықта картаны басқа қызметкер сақтады. Ештеңе өшірілген жоқ, тергеніңіз жоба ретінде сақталды. Екеуін салыстырып, қайта сақтаңыз.</translation>
        </message>
        <message>
            <source>Reload and compare</source>
            <translation>Қайта ашып, салыстыру</translation>
        </message>
        <message>
            <source>First visit: open card 052/e</source>
            <translation>Алғаш келуі: № 052/е картасын ашу</translation>
        </message>
        <message>
            <source>Enter: next field · Ctrl+PgDn: next section</source>
            <translation>Enter: келесі өріс · Ctrl+PgDn: келесі бөлім</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>Артқа</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Сақтау</translation>
        </message>
    </context>
    <context>
        <name>tirkeu::ui::CardForm</name>
        <message>
            <source>Nurses and doctors fill these in; here they can be read.</source>
            <translation>Бұларды мейіргерлер мен дәрігерлер толтырады; мұнда оқуға болады.</translation>
        </message>
        <message>
            <source>Shift+Enter begins a new line.</source>
            <translation>Shift+Enter жаңа жолға көшіреді.</translation>
        </message>
        <message>
            <source>A death is recorded by a doctor, the coordinator or the head.</source>
            <translation>Қайтыс болу фактісін дәрігер, үйлестіруші немесе басшы тіркейді.</translation>
        </message>
        <message>
            <source>%1: has errors</source>
            <translation>%1: қателері бар</translation>
        </message>
        <message>
            <source>Sections of the card</source>
            <translation>Карта бөлімдері</translation>
        </message>
        <message>
            <source>Card</source>
            <translation>Карта</translation>
        </message>
    </context>
    <context>
        <name>tirkeu::ui::ConflictDialog</name>
        <message>
            <source>The card was corrected by somebody else</source>
            <translation>Картаны басқа қызметкер түзеткен</translation>
        </message>
        <message>
            <source>These fields differ. A tick means that what you typed stands; Space changes it. Nothing is saved until you save the card.</source>
            <translation>Мына өрістер әртүрлі. Белгі қойылса, сіздің тергеніңіз қалады; оны бос орын пернесі ауыстырады. Картаны сақтағанша ештеңе сақталмайды.</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>Артқа</translation>
        </message>
        <message>
            <source>Go on with these values</source>
            <translation>Осы мәндермен жалғастыру</translation>
        </message>
        <message>
            <source>Field, mine stands</source>
            <translation>Өріс, менікі қалады</translation>
        </message>
        <message>
            <source>Mine</source>
            <translation>Менікі</translation>
        </message>
        <message>
            <source>Theirs</source>
            <translation>Басқанікі</translation>
        </message>
    </context>
    <context>
        <name>tirkeu::ui::CredentialsForm</name>
        <message>
            <source>Login</source>
            <translation>Логин</translation>
        </message>
        <message>
            <source>Password</source>
            <translation>Құпиясөз</translation>
        </message>
        <message>
            <source>Sign in</source>
            <translation>Кіру</translation>
        </message>
        <message>
            <source>Unlock</source>
            <translation>Құлпын ашу</translation>
        </message>
        <message>
            <source>Checking the password…</source>
            <translation>Құпиясөз тексерілуде…</translation>
        </message>
    </context>
    <context>
        <name>tirkeu::ui::DeskCare</name>
        <message>
            <source>Users…</source>
            <translation>Пайдаланушылар…</translation>
        </message>
        <message>
            <source>My password…</source>
            <translation>Менің құпиясөзім…</translation>
        </message>
        <message>
            <source>Lock when nobody is here…</source>
            <translation>Ешкім болмағанда құлыптау…</translation>
        </message>
        <message>
            <source>Make a backup…</source>
            <translation>Резервтік көшірме жасау…</translation>
        </message>
        <message>
            <source>Verify the desk…</source>
            <translation>Дерекқорды тексеру…</translation>
        </message>
        <message>
            <source>Leave the program</source>
            <translation>Бағдарламадан шығу</translation>
        </message>
        <message>
            <source>This did not work</source>
            <translation>Бұл орындалмады</translation>
        </message>
        <message>
            <source>Make a backup</source>
            <translation>Резервтік көшірме жасау</translation>
        </message>
        <message>
            <source>Backup of Tirkeu</source>
            <translation>Tirkeu резервтік көшірмесі</translation>
        </message>
        <message>
            <source>Making the backup…</source>
            <translation>Резервтік көшірме жасалуда…</translation>
        </message>
        <message>
            <source>The backup is made</source>
            <translation>Резервтік көшірме жасалды</translation>
        </message>
        <message>
            <source>It was read back and is whole. It opens with the passwords of today; keep it away from this computer.</source>
            <translation>Ол қайта оқылып, тексерілді, бүтін. Бүгінгі құпиясөздермен ашылады; оны басқа жерде сақтаңыз.</translation>
        </message>
        <message>
            <source>Verifying the desk…</source>
            <translation>Дерекқор тексерілуде…</translation>
        </message>
        <message>
            <source>The desk is whole</source>
            <translation>Дерекқор бүтін</translation>
        </message>
        <message>
            <source>The file, the cards, the search and the audit agree with one another.</source>
            <translation>Файл, карталар, іздеу және аудит бір-біріне сәйкес.</translation>
        </message>
        <message>
            <source>Something is wrong with the desk</source>
            <translation>Дерекқорда ақау бар</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Жабу</translation>
        </message>
        <message>
            <source>Rebuild the search</source>
            <translation>Іздеуді қайта құру</translation>
        </message>
        <message>
            <source>Rebuilding the search…</source>
            <translation>Іздеу қайта құрылуда…</translation>
        </message>
        <message>
            <source>The search is rebuilt</source>
            <translation>Іздеу қайта құрылды</translation>
        </message>
        <message>
            <source>Verify the desk again to see whether anything else is wrong.</source>
            <translation>Басқа ақау бар-жоғын білу үшін дерекқорды қайта тексеріңіз.</translation>
        </message>
        <message>
            <source>Lock when nobody is here</source>
            <translation>Ешкім болмағанда құлыптау</translation>
        </message>
        <message>
            <source>The desk locks itself when neither keyboard nor mouse was touched. Drafts are kept.</source>
            <translation>Пернетақта да, тінтуір де қозғалмаса, бағдарлама өзі құлыпталады. Жобалар сақталады.</translation>
        </message>
        <message>
            <source>Minutes</source>
            <translation>Минут</translation>
        </message>
        <message>
            <source>Go back</source>
            <translation>Артқа</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Сақтау</translation>
        </message>
        <message>
            <source>The organisation…</source>
            <translation>Ұйым…</translation>
        </message>
        <message>
            <source>You can go on as soon as it is done.</source>
            <translation>Аяқталған бойда жұмысты жалғастыра аласыз.</translation>
        </message>
    </context>
    <context>
        <name>tirkeu::ui::FirstRunWizard</name>
        <message>
            <source>Name of the organisation in Kazakh</source>
            <translation>Ұйымның қазақша атауы</translation>
        </message>
        <message>
            <source>Name of the organisation in Russian</source>
            <translation>Ұйымның орысша атауы</translation>
        </message>
        <message>
            <source>BIN</source>
            <translation>БСН</translation>
        </message>
        <message>
            <source>Address</source>
            <translation>Мекенжайы</translation>
        </message>
        <message>
            <source>Telephone</source>
            <translation>Телефоны</translation>
        </message>
        <message>
            <source>Code of this desk</source>
            <translation>Осы тіркеу орнының коды</translation>
        </message>
        <message>
            <source>Name of the administrator</source>
            <translation>Әкімшінің аты-жөні</translation>
        </message>
        <message>
            <source>Login</source>
            <translation>Логин</translation>
        </message>
        <message>
            <source>Leave the first run?</source>
            <translation>Алғашқы баптаудан шығасыз ба?</translation>
        </message>
        <message>
            <source>No desk was made yet. What you typed here is not kept.</source>
            <translation>Дерекқор әлі жасалған жоқ. Мұнда тергеніңіз сақталмайды.</translation>
        </message>
        <message>
            <source>Leave</source>
            <translation>Шығу</translation>
        </message>
        <message>
            <source>Stay here</source>
            <translation>Осында қалу</translation>
        </message>
        <message>
            <source>Go on without the recovery sheet?</source>
            <translation>Қалпына келтіру парағынсыз жалғастырасыз ба?</translation>
        </message>
        <message>
            <source>The code will not be shown again.</source>
            <translation>Код қайта көрсетілмейді.</translation>
        </message>
        <message>
            <source>Go on without it</source>
            <translation>Онсыз жалғастыру</translation>
        </message>
        <message>
            <source>Tirkeu: first run</source>
            <translation>Tirkeu: алғашқы іске қосу</translation>
        </message>
        <message>
            <source>The organisation</source>
            <translation>Ұйым</translation>
        </message>
        <message>
            <source>The administrator</source>
            <translation>Әкімші</translation>
        </message>
        <message>
            <source>The desk is ready</source>
            <translation>Тіркеу орны дайын</translation>
        </message>
        <message>
            <source>Step 1 of 3. These words stand on every paper this desk prints.</source>
            <translation>3 қадамның 1-і. Бұл сөздер осы тіркеу орны басып шығаратын әр құжатта тұрады.</translation>
        </message>
        <message>
            <source>Step 2 of 3. The administrator adds the other users and sees to backups.</source>
            <translation>3 қадамның 2-сі. Әкімші басқа пайдаланушыларды қосады және резервтік көшірмелерді қадағалайды.</translation>
        </message>
        <message>
            <source>Twelve digits; may be left empty.</source>
            <translation>Он екі цифр; бос қалдыруға болады.</translation>
        </message>
        <message>
            <source>Two to four Latin letters or digits, for example R1: every number given here begins with it. Each desk of the organisation needs its own.</source>
            <translation>Екіден төртке дейін латын әрпі немесе цифр, мысалы R1: мұнда берілетін әр нөмір содан басталады. Ұйымның әр тіркеу орнында өз коды болуы керек.</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>Артқа</translation>
        </message>
        <message>
            <source>Go on</source>
            <translation>Әрі қарай</translation>
        </message>
        <message>
            <source>Making the desk…</source>
            <translation>Дерекқор жасалуда…</translation>
        </message>
        <message>
            <source>Make the desk</source>
            <translation>Дерекқорды жасау</translation>
        </message>
    </context>
    <context>
        <name>tirkeu::ui::FormField</name>
        <message>
            <source>%1, required</source>
            <translation>%1, міндетті</translation>
        </message>
    </context>
    <context>
        <name>tirkeu::ui::LockPage</name>
        <message>
            <source>The desk is locked</source>
            <translation>Бағдарлама құлыпталған</translation>
        </message>
        <message>
            <source>%1 is at work here; nothing that was typed is lost. Somebody else may sign in as well.</source>
            <translation>Мұнда %1 жұмыс істеп отыр; терілгеннің ештеңесі жоғалған жоқ. Басқа қызметкер де кіре алады.</translation>
        </message>
        <message>
            <source>Leave the program</source>
            <translation>Бағдарламадан шығу</translation>
        </message>
    </context>
    <context>
        <name>tirkeu::ui::MainWindow</name>
        <message>
            <source>Making today's backup…</source>
            <translation>Бүгінгі резервтік көшірме жасалуда…</translation>
        </message>
        <message>
            <source>The program closes by itself when it is done.</source>
            <translation>Аяқталғанда бағдарлама өзі жабылады.</translation>
        </message>
        <message>
            <source>The backup was not made</source>
            <translation>Резервтік көшірме жасалмады</translation>
        </message>
        <message>
            <source>Stay</source>
            <translation>Қалу</translation>
        </message>
        <message>
            <source>Leave without a backup</source>
            <translation>Көшірмесіз шығу</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>Қайталау</translation>
        </message>
        <message>
            <source>Tirkeu: desk %1</source>
            <translation>Tirkeu: %1 тіркеу орны</translation>
        </message>
    </context>
    <context>
        <name>tirkeu::ui::NewPassword</name>
        <message>
            <source>New password</source>
            <translation>Жаңа құпиясөз</translation>
        </message>
        <message>
            <source>Eight characters or more; a sentence of several words is best.</source>
            <translation>Сегіз немесе одан көп таңба; бірнеше сөзден тұрған сөйлем жақсы.</translation>
        </message>
        <message>
            <source>The password once more</source>
            <translation>Құпиясөзді қайталаңыз</translation>
        </message>
    </context>
    <context>
        <name>tirkeu::ui::NoticeBar</name>
        <message>
            <source>Close this notice</source>
            <translation>Хабарламаны жабу</translation>
        </message>
    </context>
    <context>
        <name>tirkeu::ui::OrganizationDialog</name>
        <message>
            <source>Save</source>
            <translation>Сақтау</translation>
        </message>
        <message>
            <source>The organisation</source>
            <translation>Ұйым</translation>
        </message>
        <message>
            <source>The organisation: desk %1</source>
            <translation>Ұйым: %1 тіркеу орны</translation>
        </message>
        <message>
            <source>Name of the organisation in Kazakh</source>
            <translation>Ұйымның қазақша атауы</translation>
        </message>
        <message>
            <source>Name of the organisation in Russian</source>
            <translation>Ұйымның орысша атауы</translation>
        </message>
        <message>
            <source>BIN</source>
            <translation>БСН</translation>
        </message>
        <message>
            <source>Address</source>
            <translation>Мекенжайы</translation>
        </message>
        <message>
            <source>Telephone</source>
            <translation>Телефоны</translation>
        </message>
        <message>
            <source>Go back</source>
            <translation>Артқа</translation>
        </message>
    </context>
    <context>
        <name>tirkeu::ui::PasswordDialog</name>
        <message>
            <source>Set the new password</source>
            <translation>Жаңа құпиясөзді орнату</translation>
        </message>
        <message>
            <source>My password</source>
            <translation>Менің құпиясөзім</translation>
        </message>
        <message>
            <source>New password for %1</source>
            <translation>%1 үшін жаңа құпиясөз</translation>
        </message>
        <message>
            <source>The password until now</source>
            <translation>Қазіргі құпиясөз</translation>
        </message>
        <message>
            <source>Go back</source>
            <translation>Артқа</translation>
        </message>
    </context>
    <context>
        <name>tirkeu::ui::PersonPanel</name>
        <message>
            <source>Find a person above. Enter opens the card.</source>
            <translation>Жоғарыдан адамды іздеңіз. Enter картаны ашады.</translation>
        </message>
        <message>
            <source>Enter opens the card.</source>
            <translation>Enter картаны ашады.</translation>
        </message>
        <message>
            <source>The person</source>
            <translation>Пациент</translation>
        </message>
        <message>
            <source>First visit: open card 052/e</source>
            <translation>Алғаш келуі: № 052/е картасын ашу</translation>
        </message>
        <message>
            <source>Correct the card</source>
            <translation>Картаны түзету</translation>
        </message>
        <message>
            <source>Print 052/e</source>
            <translation>№ 052/е басып шығару</translation>
        </message>
        <message>
            <source>Confirm the data</source>
            <translation>Деректерді растау</translation>
        </message>
        <message>
            <source>Versions</source>
            <translation>Нұсқалары</translation>
        </message>
    </context>
    <context>
        <name>tirkeu::ui::PrintPreviewDialog</name>
        <message>
            <source>Save the PDF</source>
            <translation>PDF сақтау</translation>
        </message>
        <message>
            <source>PDF (*.pdf)</source>
            <translation>PDF (*.pdf)</translation>
        </message>
        <message>
            <source>Print 052/e</source>
            <translation>№ 052/е басып шығару</translation>
        </message>
        <message>
            <source>Preview of the paper</source>
            <translation>Құжатты алдын ала көру</translation>
        </message>
        <message>
            <source>Printer:</source>
            <translation>Принтер:</translation>
        </message>
        <message>
            <source>Printer</source>
            <translation>Принтер</translation>
        </message>
        <message>
            <source>Save PDF…</source>
            <translation>PDF сақтау…</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Жабу</translation>
        </message>
        <message>
            <source>Print</source>
            <translation>Басып шығару</translation>
        </message>
    </context>
    <context>
        <name>tirkeu::ui::Rail</name>
        <message>
            <source>Workplaces</source>
            <translation>Жұмыс орындары</translation>
        </message>
        <message>
            <source>Lock</source>
            <translation>Құлыптау</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>Баптаулар</translation>
        </message>
    </context>
    <context>
        <name>tirkeu::ui::RecoverDialog</name>
        <message>
            <source>A new password by the recovery code</source>
            <translation>Қалпына келтіру коды арқылы жаңа құпиясөз</translation>
        </message>
        <message>
            <source>Recovery code</source>
            <translation>Қалпына келтіру коды</translation>
        </message>
        <message>
            <source>From the sheet in the safe; capitals and dashes do not matter.</source>
            <translation>Сейфтегі парақтан; бас әріптер мен сызықшалардың мәні жоқ.</translation>
        </message>
        <message>
            <source>Login</source>
            <translation>Логин</translation>
        </message>
        <message>
            <source>Set the new password</source>
            <translation>Жаңа құпиясөзді орнату</translation>
        </message>
        <message>
            <source>Go back</source>
            <translation>Артқа</translation>
        </message>
        <message>
            <source>Write the login of the administrator.</source>
            <translation>Әкімшінің логинін жазыңыз.</translation>
        </message>
        <message>
            <source>Go on without the recovery sheet?</source>
            <translation>Қалпына келтіру парағынсыз жалғастырасыз ба?</translation>
        </message>
        <message>
            <source>The code will not be shown again.</source>
            <translation>Код қайта көрсетілмейді.</translation>
        </message>
        <message>
            <source>Go on without it</source>
            <translation>Онсыз жалғастыру</translation>
        </message>
        <message>
            <source>Stay here</source>
            <translation>Осында қалу</translation>
        </message>
    </context>
    <context>
        <name>tirkeu::ui::RecoverySheet</name>
        <message>
            <source>Save the recovery sheet</source>
            <translation>Қалпына келтіру парағын сақтау</translation>
        </message>
        <message>
            <source>PDF document</source>
            <translation>PDF құжаты</translation>
        </message>
        <message>
            <source>The recovery code</source>
            <translation>Қалпына келтіру коды</translation>
        </message>
        <message>
            <source>If the administrator's password is ever forgotten, only this code opens the desk. It is shown once and stored nowhere. Print it and keep it in a safe.</source>
            <translation>Әкімшінің құпиясөзі ұмытылса, дерекқорды тек осы код ашады. Ол бір рет қана көрсетіледі және еш жерде сақталмайды. Басып шығарып, сейфте сақтаңыз.</translation>
        </message>
        <message>
            <source>Recovery code</source>
            <translation>Қалпына келтіру коды</translation>
        </message>
        <message>
            <source>Print the sheet</source>
            <translation>Парақты басып шығару</translation>
        </message>
        <message>
            <source>Save as PDF…</source>
            <translation>PDF ретінде сақтау…</translation>
        </message>
        <message>
            <source>Type the last four characters of the code from the sheet</source>
            <translation>Парақтағы кодтың соңғы төрт таңбасын теріңіз</translation>
        </message>
        <message>
            <source>The sheet is in the safe</source>
            <translation>Парақ сейфте</translation>
        </message>
    </context>
    <context>
        <name>tirkeu::ui::RegistrationPage</name>
        <message>
            <source>Registration</source>
            <translation>Тіркеу</translation>
        </message>
        <message>
            <source>Your role does not register new persons.</source>
            <translation>Сіздің рөліңіз жаңа адамдарды тіркемейді.</translation>
        </message>
        <message>
            <source>Saved.</source>
            <translation>Сақталды.</translation>
        </message>
        <message>
            <source>The card is saved.</source>
            <translation>Карта сақталды.</translation>
        </message>
        <message>
            <source>Confirm the data of this card?</source>
            <translation>Осы картаның деректерін растайсыз ба?</translation>
        </message>
        <message>
            <source>From now on every correction needs a reason.</source>
            <translation>Бұдан былай әр түзетуге себеп керек болады.</translation>
        </message>
        <message>
            <source>Confirm the data</source>
            <translation>Деректерді растау</translation>
        </message>
        <message>
            <source>Not yet</source>
            <translation>Әзірге жоқ</translation>
        </message>
        <message>
            <source>New person</source>
            <translation>Жаңа пациент</translation>
        </message>
    </context>
    <context>
        <name>tirkeu::ui::SearchList</name>
        <message>
            <source>Type a name, an IIN, a phone or a birth date.</source>
            <translation>Аты-жөнін, ЖСН, телефон немесе туған күнін теріңіз.</translation>
        </message>
        <message>
            <source>Nothing found. Enter: register as a new person.</source>
            <translation>Ештеңе табылмады. Enter: жаңа адам ретінде тіркеу.</translation>
        </message>
        <message>
            <source>Searching…</source>
            <translation>Ізделуде…</translation>
        </message>
        <message>
            <source>The last persons</source>
            <translation>Соңғы ашылғандар</translation>
        </message>
        <message>
            <source>The first %1 are shown: type more to narrow the search</source>
            <translation>Алғашқы %1 көрсетілді: нақтылау үшін тере беріңіз</translation>
        </message>
        <message numerus="yes">
            <source>%n found</source>
            <translation>
                <numerusform>%n адам табылды</numerusform>
                <numerusform>%n адам табылды</numerusform>
            </translation>
        </message>
        <message>
            <source>read in the other keyboard layout: %1</source>
            <translation>басқа пернетақта жаймасында оқылды: %1</translation>
        </message>
        <message>
            <source>Keyboard layout: %1</source>
            <translation>Пернетақта жаймасы: %1</translation>
        </message>
        <message>
            <source>F2  Name, IIN, phone, birth date, card number, address · Alt+↓ last persons</source>
            <translation>F2  Аты-жөні, ЖСН, телефон, туған күні, карта нөмірі, мекенжай · Alt+↓ соңғылары</translation>
        </message>
        <message>
            <source>Find a person</source>
            <translation>Адамды іздеу</translation>
        </message>
        <message>
            <source>Persons found</source>
            <translation>Табылған адамдар</translation>
        </message>
    </context>
    <context>
        <name>tirkeu::ui::SignInDialog</name>
        <message>
            <source>Tirkeu: sign in</source>
            <translation>Tirkeu: кіру</translation>
        </message>
        <message>
            <source>The registrar's workplace of a polyclinic</source>
            <translation>Емхана тіркеушісінің жұмыс орны</translation>
        </message>
        <message>
            <source>Password forgotten…</source>
            <translation>Құпиясөз ұмытылды…</translation>
        </message>
    </context>
    <context>
        <name>tirkeu::ui::StatusLine</name>
        <message>
            <source>Desk %1</source>
            <translation>%1 тіркеу орны</translation>
        </message>
        <message numerus="yes">
            <source>%n draft(s)</source>
            <translation>
                <numerusform>%n жоба</numerusform>
                <numerusform>%n жоба</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>tirkeu::ui::UserFormDialog</name>
        <message>
            <source>New user</source>
            <translation>Жаңа пайдаланушы</translation>
        </message>
        <message>
            <source>Change the user</source>
            <translation>Пайдаланушыны өзгерту</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Аты-жөні</translation>
        </message>
        <message>
            <source>Login</source>
            <translation>Логин</translation>
        </message>
        <message>
            <source>none of their own</source>
            <translation>өз учаскесі жоқ</translation>
        </message>
        <message>
            <source>District %1</source>
            <translation>№ %1 учаске</translation>
        </message>
        <message>
            <source>District whose people are found first</source>
            <translation>Адамдары алдымен табылатын учаске</translation>
        </message>
        <message>
            <source>Add the user</source>
            <translation>Пайдаланушыны қосу</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Сақтау</translation>
        </message>
        <message>
            <source>Go back</source>
            <translation>Артқа</translation>
        </message>
        <message>
            <source>Roles</source>
            <translation>Рөлдері</translation>
        </message>
        <message>
            <source>Write the name.</source>
            <translation>Аты-жөнін жазыңыз.</translation>
        </message>
        <message>
            <source>Write a login.</source>
            <translation>Логинін жазыңыз.</translation>
        </message>
        <message>
            <source>Choose at least one role.</source>
            <translation>Кемінде бір рөл таңдаңыз.</translation>
        </message>
    </context>
    <context>
        <name>tirkeu::ui::UserTableModel</name>
        <message>
            <source>may sign in</source>
            <translation>кіре алады</translation>
        </message>
        <message>
            <source>removed</source>
            <translation>шығарылған</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Аты-жөні</translation>
        </message>
        <message>
            <source>Login</source>
            <translation>Логин</translation>
        </message>
        <message>
            <source>Roles</source>
            <translation>Рөлдері</translation>
        </message>
        <message>
            <source>State</source>
            <translation>Күйі</translation>
        </message>
    </context>
    <context>
        <name>tirkeu::ui::UsersDialog</name>
        <message>
            <source>Users</source>
            <translation>Пайдаланушылар</translation>
        </message>
        <message>
            <source>Users of this desk</source>
            <translation>Осы тіркеу орнының пайдаланушылары</translation>
        </message>
        <message>
            <source>Add</source>
            <translation>Қосу</translation>
        </message>
        <message>
            <source>Change…</source>
            <translation>Өзгерту…</translation>
        </message>
        <message>
            <source>New password…</source>
            <translation>Жаңа құпиясөз…</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>Шығару</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Жабу</translation>
        </message>
        <message>
            <source>Remove %1?</source>
            <translation>%1 шығарылсын ба?</translation>
        </message>
        <message>
            <source>The user cannot sign in any more. What they did stays in the audit.</source>
            <translation>Пайдаланушы енді кіре алмайды. Оның әрекеттері аудитте қалады.</translation>
        </message>
        <message>
            <source>Remove the user</source>
            <translation>Пайдаланушыны шығару</translation>
        </message>
        <message>
            <source>Keep the user</source>
            <translation>Қалдыру</translation>
        </message>
    </context>
    <context>
        <name>tirkeu::ui::VersionsDialog</name>
        <message>
            <source>The first version: nothing to compare with.</source>
            <translation>Алғашқы нұсқа: салыстыратын ештеңе жоқ.</translation>
        </message>
        <message>
            <source>No field was changed.</source>
            <translation>Ешбір өріс өзгерген жоқ.</translation>
        </message>
        <message>
            <source>Versions of the card</source>
            <translation>Карта нұсқалары</translation>
        </message>
        <message>
            <source>What this version changed</source>
            <translation>Бұл нұсқада не өзгерді</translation>
        </message>
        <message>
            <source>When</source>
            <translation>Қашан</translation>
        </message>
        <message>
            <source>Who</source>
            <translation>Кім</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>Себебі</translation>
        </message>
        <message>
            <source>Field</source>
            <translation>Өріс</translation>
        </message>
        <message>
            <source>Before</source>
            <translation>Бұрын</translation>
        </message>
        <message>
            <source>After</source>
            <translation>Кейін</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Жабу</translation>
        </message>
    </context>
    <context>
        <name>tirkeu::ui::chooseFile</name>
        <message>
            <source>Folder</source>
            <translation>Қалта</translation>
        </message>
        <message>
            <source>Name of the file</source>
            <translation>Файл атауы</translation>
        </message>
        <message>
            <source>Kind of the file</source>
            <translation>Файл түрі</translation>
        </message>
        <message>
            <source>Go back</source>
            <translation>Артқа</translation>
        </message>
        <message>
            <source>Replace the file?</source>
            <translation>Файл ауыстырылсын ба?</translation>
        </message>
        <message>
            <source>%1 is there already.</source>
            <translation>%1 файлы бар.</translation>
        </message>
        <message>
            <source>Replace it</source>
            <translation>Ауыстыру</translation>
        </message>
        <message>
            <source>Choose another name</source>
            <translation>Басқа атау таңдау</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Сақтау</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Ашу</translation>
        </message>
    </context>
    <context>
        <name>users</name>
        <message>
            <source>The user was added and can sign in.</source>
            <translation>Пайдаланушы қосылды, енді кіре алады.</translation>
        </message>
        <message>
            <source>The user was changed. New roles hold from the next sign-in on.</source>
            <translation>Пайдаланушы өзгертілді. Жаңа рөлдер келесі кіргенде күшіне енеді.</translation>
        </message>
        <message>
            <source>The new password is set.</source>
            <translation>Жаңа құпиясөз орнатылды.</translation>
        </message>
        <message>
            <source>The user was removed.</source>
            <translation>Пайдаланушы шығарылды.</translation>
        </message>
    </context>
    <context>
        <name>versionReason</name>
        <message>
            <source>Registered</source>
            <translation>Тіркелді</translation>
        </message>
        <message>
            <source>Taken over from a file</source>
            <translation>Файлдан алынды</translation>
        </message>
        <message>
            <source>Card 052/e opened</source>
            <translation>№ 052/е картасы ашылды</translation>
        </message>
        <message>
            <source>Confirmed</source>
            <translation>Расталды</translation>
        </message>
        <message>
            <source>Corrected</source>
            <translation>Түзетілді</translation>
        </message>
        <message>
            <source>Taking over from a file undone</source>
            <translation>Файлдан алу қайтарылды</translation>
        </message>
    </context>
</TS>
